package bg.nrm.reporting.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A kind of file that tables are written to. */
public interface SheetFormat {

    /** Writes the tables one after the other and leaves the stream open. */
    void write(List<Sheet> sheets, OutputStream to) throws IOException;

    String mediaType();

    /** The ending of the file's name, without a dot. */
    String ending();
}
