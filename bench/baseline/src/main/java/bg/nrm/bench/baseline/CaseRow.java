package bg.nrm.bench.baseline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A case as a list shows it, and nothing more. */
@Entity
@Table(name = "case_file")
public class CaseRow {

    @Id
    private long id;

    private String reference;

    private String sex;

    @Column(name = "age_band")
    private String ageBand;

    private String stage;

    @Column(name = "last_entry_at")
    private LocalDateTime lastEntryAt;

    protected CaseRow() {}

    public String reference() {
        return reference;
    }

    public String sex() {
        return sex;
    }

    public String age() {
        return ageBand;
    }

    public String stage() {
        return stage;
    }

    public LocalDateTime last() {
        return lastEntryAt;
    }
}
