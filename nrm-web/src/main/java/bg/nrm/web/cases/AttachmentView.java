package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseReference;
import bg.nrm.document.OpeningADocument;
import bg.nrm.document.OpeningADocument.OpenedDocument;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** A file of a case in the page: the words of a text, a picture drawn anew; of what is neither, that it can be saved. */
@Named
@RequestScoped
public class AttachmentView {

    /** More of a text is not shown: whoever needs it saves the file. */
    private static final int LONGEST = 200_000;

    @Inject
    private OpeningADocument opening;

    @Inject
    @Param(name = "ref")
    private String typed;

    @Inject
    @Param
    private Long id;

    private CaseReference reference;
    private OpenedDocument document;
    private String picture;

    @PostConstruct
    void open() {
        reference = Optional.ofNullable(typed).flatMap(CaseReference::typed).orElseThrow(NotFound::new);
        document = opening.open(reference, Optional.ofNullable(id).orElseThrow(NotFound::new));
    }

    public CaseReference getReference() {
        return reference;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return document.name();
    }

    public boolean isText() {
        return document.mediaType().equals("text/plain");
    }

    /** What the file says; written into the page as text, whatever it looks like. */
    public String getWords() {
        String whole = new String(document.content(), StandardCharsets.UTF_8);
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }

    public boolean isCut() {
        return isText() && document.content().length > LONGEST && getWords().length() == LONGEST;
    }

    /** The picture for the page; empty where the file is none, or too large to be drawn. */
    public String getPicture() {
        if (picture == null) {
            picture = document.mediaType().startsWith("image/")
                    ? Picture.of(document.content()).orElse("")
                    : "";
        }
        return picture;
    }
}
