package bg.nrm.web.intake;

import bg.nrm.document.FileContent;
import bg.nrm.load.TemporaryFile;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A file that came with a form. It can be read until the request ends. */
final class TakenPart implements Part, FileContent {

    private static final int PIECE = 16 * 1024;

    private final String name;
    private final String called;
    private final String type;
    private final Optional<TemporaryFile> file;
    private final long size;

    private TakenPart(String name, String called, String type, Optional<TemporaryFile> file, long size) {
        this.name = name;
        this.called = called;
        this.type = type;
        this.file = file;
        this.size = size;
    }

    /**
     * Takes a file off the line. Of one that is larger than the limit a byte more than fits is kept, which is enough to know it, and
     * the rest is read and dropped.
     */
    static TakenPart of(String name, String called, String type, InputStream in, Path directory, long limit)
            throws IOException {
        byte[] piece = new byte[PIECE];
        int length = in.read(piece);
        if (length < 0) {
            return new TakenPart(name, called, type, Optional.empty(), 0);
        }
        TemporaryFile file = TemporaryFile.in(directory);
        long kept = 0;
        try (OutputStream out = file.write()) {
            while (length >= 0) {
                int fits = (int) Math.min(length, limit + 1 - kept);
                out.write(piece, 0, fits);
                kept += fits;
                length = in.read(piece);
            }
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
        return new TakenPart(name, called, type, Optional.of(file), kept);
    }

    @Override
    public InputStream open() throws IOException {
        return file.isEmpty()
                ? new ByteArrayInputStream(new byte[0])
                : file.get().read();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return open();
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getSubmittedFileName() {
        return called;
    }

    @Override
    public long getSize() {
        return size;
    }

    /** Refused for good: an upload reaches the disk sealed, or not at all. */
    @Override
    public void write(String elsewhere) throws IOException {
        throw new IOException("nothing of an upload is written in clear");
    }

    @Override
    public void delete() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    @Override
    public String getHeader(String header) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String header) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
