package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseReference;
import bg.nrm.document.OpeningADocument;
import bg.nrm.document.OpeningADocument.OpenedDocument;
import bg.nrm.load.HeavyWork;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** A file of a case in the page: the words of a text, a picture drawn anew, a PDF in the browser's own reader; of what is none of these, that it can be saved. */
@Named
@RequestScoped
public class AttachmentView {

    /** More of a text is not shown: whoever needs it saves the file. */
    private static final int LONGEST = 200_000;

    @Inject
    private OpeningADocument opening;

    @Inject
    private HeavyWork heavy;

    @Inject
    @Param(name = "ref")
    private String typed;

    @Inject
    @Param
    private Long id;

    private CaseReference reference;
    private OpenedDocument document;
    private String words = "";
    private String picture = "";
    private boolean cut;

    @PostConstruct
    void open() {
        reference = Optional.ofNullable(typed).flatMap(CaseReference::typed).orElseThrow(NotFound::new);
        document = opening.open(reference, Optional.ofNullable(id).orElseThrow(NotFound::new));
        heavy.inTurn(this::look);
    }

    /** In its turn, for a file that is looked at is in memory; afterwards only what the page shows of it is. */
    private Void look() {
        if (isText()) {
            byte[] beginning = beginning((int) Math.min(document.size(), LONGEST * 4L));
            String whole = new String(beginning, StandardCharsets.UTF_8);
            cut = document.size() > beginning.length || whole.length() > LONGEST;
            words = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        } else if (document.mediaType().startsWith("image/")) {
            picture = Picture.of(beginning((int) document.size())).orElse("");
        }
        return null;
    }

    private byte[] beginning(int length) {
        FirstBytes beginning = new FirstBytes(length);
        try {
            document.content().to(beginning);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return beginning.bytes();
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

    public boolean isPdf() {
        return document.mediaType().equals(FileView.PDF);
    }

    /** What the file says; written into the page as text, whatever it looks like. */
    public String getWords() {
        return words;
    }

    public boolean isCut() {
        return cut;
    }

    /** The picture for the page; empty where the file is none, or too large to be drawn. */
    public String getPicture() {
        return picture;
    }
}
