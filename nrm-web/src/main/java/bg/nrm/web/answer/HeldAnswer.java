package bg.nrm.web.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/** Holds what is written as text until it is whole; what is streamed as bytes, such as a download, goes past it. */
class HeldAnswer extends HttpServletResponseWrapper {

    private HeldText text;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (text == null) {
            text = new HeldText();
        }
        return text;
    }

    /** Nothing leaves before the end, whoever asks for it. */
    @Override
    public void flushBuffer() throws IOException {
        if (text == null) {
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
        if (text != null && !text.isEmpty()) {
            ByteBuffer bytes = text.bytes(Charset.forName(getCharacterEncoding()));
            setContentLength(bytes.remaining());
            getResponse().getOutputStream().write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
        }
    }

    private void forget() {
        text = null;
    }
}
