package bg.nrm.web.intake;

import bg.nrm.document.FileContent;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** A file that came with a form, as the domain reads it. */
public record SentFile(Part part) implements FileContent {

    @Override
    public long size() {
        return part == null ? 0 : part.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return part == null ? InputStream.nullInputStream() : part.getInputStream();
    }
}
