package bg.nrm.reporting.published;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Holds published series against themselves: the one the register brings along, and any other somebody has as a file. */
@ApplicationScoped
@Transactional
public class CheckingPublished {

    /** The largest file that is checked, in bytes: UNODC's figures of a country take some forty thousand. */
    public static final int LIMIT = 1 << 20;

    private final CheckedSeries published = CheckedSeries.of(PublishedSeries.bulgariaUnodc());

    @Inject
    private Trail trail;

    /** The series as published, with every place where it contradicts itself. */
    @Permitted(Action.PUBLISHED_SERIES_OPENED)
    public CheckedSeries check() {
        trail.about(ObjectType.REPORT).detail("published=unodc-2023-05-30");
        return published;
    }

    /** The same for the content of a file laid out as UNODC's {@code data_glotip}. Neither file nor figures are kept. */
    @Permitted(Action.PUBLISHED_FILE_CHECKED)
    public SeriesCheck check(byte[] content) {
        SeriesCheck check = checked(content);
        trail.about(ObjectType.REPORT).detail("file bytes=" + content.length + " " + outcome(check));
        return check;
    }

    static SeriesCheck checked(byte[] content) {
        if (content.length > LIMIT) {
            return Flaw.of(Flaw.Kind.TOO_LARGE, Integer.toString(LIMIT >> 20));
        }
        try {
            return CheckedSeries.of(GlotipFile.read(content));
        } catch (FlawedFile flawed) {
            return flawed.flaw();
        }
    }

    private static String outcome(SeriesCheck check) {
        if (check instanceof CheckedSeries checked) {
            return "figures=" + checked.series().size() + " findings="
                    + checked.findings().size();
        }
        return "flaw=" + ((Flaw) check).kind();
    }
}
