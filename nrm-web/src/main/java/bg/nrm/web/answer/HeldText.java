package bg.nrm.web.answer;

import bg.nrm.input.Blank;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Holds the letters of one page, written piece by piece by the one thread that answers, and makes bytes of all of them at once. */
class HeldText extends PrintWriter {

    /** Most pages fit; longer ones make it grow. In characters. */
    private static final int USUAL = 24 * 1024;

    private char[] letters = new char[USUAL];
    private int length;

    HeldText() {
        super(Writer.nullWriter());
    }

    @Override
    public void write(int letter) {
        room(1);
        letters[length] = (char) letter;
        length++;
    }

    @Override
    public void write(char[] source, int from, int count) {
        room(count);
        System.arraycopy(source, from, letters, length, count);
        length += count;
    }

    @Override
    public void write(String source, int from, int count) {
        room(count);
        source.getChars(from, from + count, letters, length);
        length += count;
    }

    /** Nothing leaves before the end. */
    @Override
    public void flush() {
        // it is held
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Without signs that turn the direction of what follows: whatever a text from outside holds, a page shows it as it is. */
    ByteBuffer bytes(Charset encoding) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (!Blank.turnsDirection(letters[i])) {
                letters[kept] = letters[i];
                kept++;
            }
        }
        length = kept;
        return encoding.encode(CharBuffer.wrap(letters, 0, length));
    }

    private void room(int more) {
        if (length + more > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, length + more));
        }
    }
}
