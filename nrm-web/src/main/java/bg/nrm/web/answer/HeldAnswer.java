package bg.nrm.web.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** Holds what is written as text until it is whole; what is streamed as bytes, such as a download, goes past it. */
class HeldAnswer extends HttpServletResponseWrapper {

    /** Most pages fit; longer ones make it grow. In bytes. */
    private static final int USUAL = 48 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
    private PrintWriter writer;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, getCharacterEncoding()));
        }
        return writer;
    }

    /** Nothing leaves before the end, whoever asks for it. */
    @Override
    public void flushBuffer() throws IOException {
        if (writer == null) {
            super.flushBuffer();
        }
    }

    /** It is as large as it needs to be; the server need not keep another one of that size. */
    @Override
    public void setBufferSize(int size) {
        // what is held here grows by itself
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void sendError(int status) throws IOException {
        super.sendError(status);
        forget();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.sendError(status, message);
        forget();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(location);
        forget();
    }

    /** Sends what was written, if anything was. */
    void send() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (bytes.size() > 0) {
            setContentLength(bytes.size());
            bytes.writeTo(getResponse().getOutputStream());
        }
    }

    private void forget() {
        writer = null;
        bytes.reset();
    }
}
