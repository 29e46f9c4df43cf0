package bg.nrm.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A page that is being written")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeldAnswerTest {

    private final ByteArrayOutputStream left = new ByteArrayOutputStream();
    private final List<String> calls = new ArrayList<>();
    private final HeldAnswer answer = new HeldAnswer(response());

    @Test
    void leaves_whole_with_its_length() throws IOException {
        answer.getWriter().write("Случай ");
        answer.getWriter().write("4K7X-92M1");
        answer.send();
        assertThat(left.toString(StandardCharsets.UTF_8)).isEqualTo("Случай 4K7X-92M1");
        assertThat(calls).contains("setContentLength " + left.size());
    }

    @Test
    void shows_no_text_in_another_order_than_it_is_written() throws IOException {
        answer.getWriter().write("плащане_\u202Efdp.exe\u2066 име");
        answer.send();
        assertThat(left.toString(StandardCharsets.UTF_8)).isEqualTo("плащане_fdp.exe име");
        assertThat(calls).contains("setContentLength " + left.size());
    }

    @Test
    void leaves_nothing_behind_before_it_is_whole_however_long_it_is() throws IOException {
        answer.getWriter().write("ред\n".repeat(200_000));
        answer.flushBuffer();
        assertThat(left.size()).isZero();
        assertThat(calls).doesNotContain("flushBuffer");
        answer.send();
        assertThat(left.size()).isEqualTo(200_000 * "ред\n".getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void is_thrown_away_for_an_error() throws IOException {
        answer.getWriter().write("half of");
        answer.sendError(500);
        answer.send();
        assertThat(left.size()).isZero();
        assertThat(calls).contains("sendError 500");
    }

    @Test
    void is_thrown_away_for_another_place() throws IOException {
        answer.getWriter().write("half of");
        answer.sendRedirect("/nrm/");
        answer.send();
        assertThat(left.size()).isZero();
    }

    @Test
    void can_begin_anew() throws IOException {
        answer.getWriter().write("half of");
        answer.reset();
        answer.getWriter().write("another");
        answer.send();
        assertThat(left.toString(StandardCharsets.UTF_8)).isEqualTo("another");
    }

    @Test
    void does_not_stand_in_the_way_of_a_download() throws IOException {
        answer.getOutputStream().write(new byte[] {1, 2, 3});
        answer.flushBuffer();
        assertThat(left.toByteArray()).containsExactly(1, 2, 3);
        assertThat(calls).contains("flushBuffer");
        answer.send();
        assertThat(left.toByteArray()).containsExactly(1, 2, 3);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, values) -> {
                    calls.add(method.getName() + (values == null ? "" : " " + values[0]));
                    return switch (method.getName()) {
                        case "getCharacterEncoding" -> "UTF-8";
                        case "getOutputStream" -> new Out();
                        default -> null;
                    };
                });
    }

    private final class Out extends ServletOutputStream {
        @Override
        public void write(int octet) {
            left.write(octet);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            // pages are written at once, and nobody listens
        }
    }
}
