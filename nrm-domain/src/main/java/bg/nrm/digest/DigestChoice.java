package bg.nrm.digest;

import bg.nrm.protection.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That a user wants the morning mail, and where. */
@Entity
@Table(name = "digest_choice")
class DigestChoice {

    @Id
    @Column(name = "user_id")
    private long userId;

    @Convert(converter = SealedText.class)
    @Column(name = "address_sealed")
    private String address;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Version
    private long version;

    protected DigestChoice() {}

    DigestChoice(long userId, String address, Instant chosenAt) {
        this.userId = userId;
        send(address, chosenAt);
    }

    public long userId() {
        return userId;
    }

    public String address() {
        return address;
    }

    public Instant chosenAt() {
        return chosenAt;
    }

    void send(String newAddress, Instant now) {
        address = newAddress;
        chosenAt = now;
    }
}
