package bg.nrm.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file a case may hold. A file is what its content says, whatever its name or the browser claims. */
public enum FileKind {
    PDF("application/pdf", ".pdf"),
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    TEXT("text/plain", ".txt");

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final int HEAD = 128;

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What this content is; empty when it is of no kind that may be attached. */
    public static Optional<FileKind> of(FileContent content) throws IOException {
        byte[] head = content.read(0, HEAD);
        for (FileKind kind : values()) {
            if (kind.fits(head, content)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Optional<FileKind> ofMediaType(String type) {
        return Stream.of(values()).filter(kind -> kind.mediaType.equals(type)).findFirst();
    }

    /** The name under which such a file is handed out: programs choose by the ending how they open it, so it has to be one of ours. */
    String fitting(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(small::endsWith) ? name : name + endings.get(0);
    }

    private boolean fits(byte[] head, FileContent content) throws IOException {
        return switch (this) {
            case PDF -> startsWith(head, PDF_START);
            case JPEG -> startsWith(head, JPEG_START);
            case PNG -> startsWith(head, PNG_START);
            case DOCX -> startsWith(head, ZIP_START) && isWordDocument(content);
            case ODT -> startsWith(head, ZIP_START) && isOpenDocumentText(head, content);
            case TEXT -> isText(content);
        };
    }

    /** A text document without macros: what can run is no evidence and no letter. */
    private static boolean isWordDocument(FileContent content) throws IOException {
        Optional<ZipDirectory> archive = ZipDirectory.of(content);
        return archive.isPresent() && new OfficeFile(archive.get()).isWordThatRunsNothing();
    }

    /** The format's own rule: the first entry is called mimetype, is not compressed and holds the type. */
    private static boolean isOpenDocumentText(byte[] head, FileContent content) throws IOException {
        if (!new String(head, StandardCharsets.ISO_8859_1).startsWith("mimetype" + ODT.mediaType, 30)) {
            return false;
        }
        Optional<ZipDirectory> archive = ZipDirectory.of(content);
        return archive.isPresent() && new OfficeFile(archive.get()).isOpenDocumentThatRunsNothing();
    }

    private static boolean isText(FileContent content) throws IOException {
        try (BufferedReader letters =
                new BufferedReader(new InputStreamReader(content.open(), StandardCharsets.UTF_8.newDecoder()))) {
            int letter = letters.read();
            boolean text = letter >= 0;
            while (text && letter >= 0) {
                text = letter >= ' ' || letter == '\n' || letter == '\r' || letter == '\t';
                letter = letters.read();
            }
            return text;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        return head.length > start.length
                && ByteBuffer.wrap(head, 0, start.length).equals(ByteBuffer.wrap(start));
    }
}
