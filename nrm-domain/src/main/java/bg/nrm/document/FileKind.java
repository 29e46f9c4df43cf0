package bg.nrm.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of file a case may hold. A file is what its content says, whatever its name or the browser claims. */
public enum FileKind {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    TEXT("text/plain");

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What this content is; empty when it is of no kind that may be attached. */
    public static Optional<FileKind> of(byte[] content) {
        return Stream.of(values()).filter(kind -> kind.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        return switch (this) {
            case PDF -> startsWith(content, PDF_START);
            case JPEG -> startsWith(content, JPEG_START);
            case PNG -> startsWith(content, PNG_START);
            case DOCX -> startsWith(content, ZIP_START) && isWordDocument(ZipNames.of(content));
            case ODT -> startsWith(content, ZIP_START) && isOpenDocumentText(content);
            case TEXT -> isText(content);
        };
    }

    /** A text document without macros: what can run is no evidence and no letter. */
    private static boolean isWordDocument(Set<String> names) {
        return names.contains("[Content_Types].xml")
                && names.contains("word/document.xml")
                && names.stream().noneMatch(name -> name.toLowerCase().endsWith("vbaproject.bin"));
    }

    /** The format's own rule: the first entry is called mimetype, is not compressed and holds the type. */
    private static boolean isOpenDocumentText(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 100), StandardCharsets.ISO_8859_1);
        return start.startsWith("mimetype" + ODT.mediaType, 30)
                && ZipNames.of(content).stream().noneMatch(name -> name.startsWith("Basic/"));
    }

    private static boolean isText(byte[] content) {
        try {
            return content.length > 0
                    && StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .chars()
                            .allMatch(letter -> letter >= ' ' || letter == '\n' || letter == '\r' || letter == '\t');
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length > start.length
                && ByteBuffer.wrap(content, 0, start.length).equals(ByteBuffer.wrap(start));
    }
}
