package bg.nrm.reporting.published;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The text of a file, whose content alone says what it is: its name proves nothing. */
final class FileText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String PDF = "%PDF-";

    private FileText() {}

    static String of(byte[] content) {
        if (content.length == 0) {
            throw new FlawedFile(Flaw.of(Flaw.Kind.EMPTY));
        }
        String text = decoded(content);
        if (text.chars().anyMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t')) {
            throw new FlawedFile(Flaw.of(Flaw.Kind.NO_TEXT));
        }
        String kept = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (kept.isBlank()) {
            throw new FlawedFile(Flaw.of(Flaw.Kind.EMPTY));
        }
        return kept;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            throw new FlawedFile(Flaw.of(binary(content) ? Flaw.Kind.NO_TEXT : Flaw.Kind.OTHER_ENCODING));
        }
    }

    /** A text in whatever encoding holds no zeros, but for UTF-16, which says so at its beginning. */
    private static boolean binary(byte[] content) {
        boolean sixteen = content.length > 1 && (content[0] & 0xFF) + (content[1] & 0xFF) == 0xFF + 0xFE;
        boolean zeros = IntStream.range(0, content.length).anyMatch(i -> content[i] == 0);
        return zeros && !sixteen || new String(content, StandardCharsets.ISO_8859_1).startsWith(PDF);
    }
}
