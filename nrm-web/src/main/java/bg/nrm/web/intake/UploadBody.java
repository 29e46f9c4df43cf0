package bg.nrm.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.RequestContext;

/** A body as the reader of uploads wants to see it: always UTF-8, as our pages send it. */
record UploadBody(HttpServletRequest request, InputStream in) implements RequestContext {

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
        return request.getContentLengthLong();
    }

    @Override
    public String getContentType() {
        return request.getContentType();
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public boolean isMultipartRelated() {
        return false;
    }
}
