package bg.nrm.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before a real mail server on this machine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostboxTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final String FROM = "nrm@register.example";
    private static final String TO = "kaloyan@service.example";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_arrives_as_it_was_worded() throws Exception {
        assertThat(send(open(), TO)).isEqualTo(Delivered.sent());
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("НМН: 3 просрочени");
        assertThat(received[0].getContent().toString()).contains("Просрочени: 3.");
        assertThat(received[0].getMessageID()).isEqualTo("<nrm-7-2026-11-23@register.example>");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received[0].getFrom()[0]).hasToString(FROM);
    }

    @Test
    void a_server_that_is_not_there_has_surely_not_sent_it() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        assertThat(send(postbox(nobody, Postbox.Security.NONE, Optional.empty()), TO))
                .isEqualTo(Delivered.not(Delivered.State.FAILED, "connection"));
    }

    @Test
    void without_the_protection_that_is_wanted_nothing_is_sent() {
        assertThat(send(postbox(port(), Postbox.Security.STARTTLS, Optional.empty()), TO))
                .isEqualTo(Delivered.not(Delivered.State.FAILED, "connection"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void the_right_name_and_password_open() {
        GreenMailUser user = server.setUser("nrm@register.example", "nrm", "secret");
        assertThat(send(postbox(port(), Postbox.Security.NONE, Optional.of("secret")), TO))
                .isEqualTo(Delivered.sent());
        assertThat(user.getLogin()).isEqualTo("nrm");
    }

    @Test
    void the_wrong_password_does_not_and_is_said_so() {
        server.setUser("nrm@register.example", "nrm", "secret");
        assertThat(send(postbox(port(), Postbox.Security.NONE, Optional.of("guess")), TO))
                .isEqualTo(Delivered.not(Delivered.State.FAILED, "authentication"));
    }

    @Test
    void a_server_that_breaks_off_after_the_letter_was_handed_over_leaves_it_uncertain() throws Exception {
        try (BreakingServer breaking = new BreakingServer("250 ok", "")) {
            assertThat(send(postbox(breaking.port(), Postbox.Security.NONE, Optional.empty()), TO)
                            .state())
                    .isEqualTo(Delivered.State.UNCERTAIN);
        }
    }

    @Test
    void a_mailbox_that_the_server_does_not_know_is_not_tried_again() throws Exception {
        try (BreakingServer unknown = new BreakingServer("550 no such user", "")) {
            assertThat(send(postbox(unknown.port(), Postbox.Security.NONE, Optional.empty()), TO))
                    .isEqualTo(Delivered.not(Delivered.State.REFUSED, "recipient"));
        }
    }

    @Test
    void a_mailbox_that_is_full_today_is_tried_again() throws Exception {
        try (BreakingServer full = new BreakingServer("452 mailbox full", "")) {
            assertThat(send(postbox(full.port(), Postbox.Security.NONE, Optional.empty()), TO))
                    .isEqualTo(Delivered.not(Delivered.State.FAILED, "recipient"));
        }
    }

    @ParameterizedTest
    @CsvSource({"554 looks like spam, REFUSED", "451 come again, FAILED"})
    void what_the_server_says_to_the_letter_decides(String answer, Delivered.State state) throws Exception {
        try (BreakingServer refusing = new BreakingServer("250 ok", answer)) {
            assertThat(send(postbox(refusing.port(), Postbox.Security.NONE, Optional.empty()), TO))
                    .isEqualTo(Delivered.not(state, "letter"));
        }
    }

    @Test
    void it_does_not_tell_the_password_to_a_log() {
        assertThat(postbox(port(), Postbox.Security.NONE, Optional.of("secret")).toString())
                .doesNotContain("secret");
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private Postbox open() {
        return postbox(port(), Postbox.Security.NONE, Optional.empty());
    }

    private static Postbox postbox(int port, Postbox.Security security, Optional<String> password) {
        return new Postbox("127.0.0.1", port, FROM, security, password.map(given -> "nrm"), password);
    }

    private static Delivered send(Postbox postbox, String to) {
        return postbox.send(to, "НМН: 3 просрочени", "Просрочени: 3.", "nrm-7-2026-11-23", MORNING);
    }
}
