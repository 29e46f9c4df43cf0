package bg.nrm.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.MicroServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would end or open the register is refused, with the product's own memory and threads, and everybody else goes on working. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttacksIT {

    private static final int CROWD = 50;
    private static final int MEBIBYTE = 1 << 20;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MARK = "този-текст-не-бива-да-остане-никъде";

    /** As proxies and browsers speak to a server without a certificate. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void fifty_strangers_who_log_in_at_once_end_nothing(MicroServer server) throws Exception {
        List<HttpResponse<String>> answers = together(IntStream.range(0, CROWD)
                .mapToObj(i -> entering(server, "nobody." + i, "wrong", "192.0.2." + i))
                .toList());
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyElementsOf(List.of(303, 503));
        assertThat(answers).extracting(HttpResponse::statusCode).contains(303);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> assertThat(
                        answer.headers().firstValue("Retry-After"))
                .isPresent());
        assertAtWork(server);
    }

    @Test
    void of_whoever_is_not_logged_in_no_session_stays(MicroServer server) throws Exception {
        HttpClient stranger = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (String asked : List.of("cases/cases.xhtml?q=1", "login/login.xhtml", "out.xhtml", "no/such.xhtml", "")) {
            answers.add(stranger.send(HttpRequest.newBuilder(server.url(asked)).build(), BodyHandlers.ofString()));
        }
        answers.add(stranger.send(
                posted(server, "language", "language=en&from=/nrm/login/login.xhtml"), BodyHandlers.ofString()));
        answers.add(stranger.send(entering(server, "nobody", "wrong", "192.0.2.77"), BodyHandlers.ofString()));
        answers.add(stranger.send(
                posted(server, "login/login.xhtml", "jakarta.faces.ViewState=1%3A2&x=y"), BodyHandlers.ofString()));
        assertThat(answers)
                .flatExtracting(answer -> answer.headers().allValues("Set-Cookie"))
                .as("what a log-in is told and where it leads")
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("nrm-wanted="))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("nrm-outcome="));
        HttpResponse<String> page = stranger.send(
                HttpRequest.newBuilder(server.url("login/login.xhtml")).build(), BodyHandlers.ofString());
        assertThat(page.body()).as("in the language that was chosen").contains("lang=\"en\"");
        HttpResponse<String> again = stranger.send(
                HttpRequest.newBuilder(server.url("login/login.xhtml")).build(), BodyHandlers.ofString());
        assertThat(sessions(page)).noneMatch(sessions(again)::contains);
    }

    /** The sessions that an answer begins, though they end with it: none of them is known the next time. */
    private static List<String> sessions(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("nrm="))
                .toList();
    }

    private static HttpRequest posted(MicroServer server, String path, String body) {
        return HttpRequest.newBuilder(server.url(path))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    @Test
    void of_forty_eight_guesses_at_once_no_more_are_judged_than_are_free(MicroServer server) throws Exception {
        long before = judged(server);
        together(IntStream.range(0, 48)
                .mapToObj(i -> entering(server, "sandanski.sekretar", "guess " + i, "198.51.100.7"))
                .toList());
        assertThat(judged(server) - before).isBetween(1L, 5L);
        HttpResponse<String> rest = send(entering(server, "sandanski.sekretar", "guess", "198.51.100.7"));
        await("the free ones to be used up").atMost(Duration.ofSeconds(20)).until(() -> {
            send(entering(server, "sandanski.sekretar", "guess", "198.51.100.7"));
            return judged(server) - before == 5;
        });
        assertThat(rest.statusCode()).isIn(303, 503);
    }

    @Test
    void one_address_can_not_try_many_names(MicroServer server) throws Exception {
        long before = judged(server);
        for (int i = 0; i < 45; i++) {
            assertThat(send(entering(server, "name." + i, "wrong", "198.51.100.8"))
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(judged(server) - before).isEqualTo(40);
    }

    @Test
    void fifty_downloads_of_nineteen_mebibytes_at_once_end_nothing_and_arrive_whole_or_not_at_all(
            MicroServer server, Page page) throws Exception {
        byte[] file = pdf(19 * MEBIBYTE);
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        String address = attached(desk, "голям.exe", file);

        List<HttpResponse<byte[]>> answers = togetherBytes(IntStream.range(0, CROWD)
                .mapToObj(i -> asked(server.url(address), page).GET().build())
                .toList());
        List<HttpResponse<byte[]>> whole =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(whole).hasSizeGreaterThanOrEqualTo(8);
        assertThat(whole).allSatisfy(answer -> assertThat(digest(answer.body())).isEqualTo(digest(file)));
        assertThat(whole.get(0).headers().firstValue("Content-Disposition").orElse(""))
                .endsWith(".exe.pdf");
        assertThat(whole.get(0).headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("твърде много заявки");
        });
        assertAtWork(server);
    }

    @Test
    void nothing_of_an_upload_stays_on_the_disk_taken_or_refused(MicroServer server, Page page) throws Exception {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        attached(desk, "бележка.txt", MARK.repeat(4000).getBytes(StandardCharsets.UTF_8));
        attach(desk, "програма.exe", ("MZ\u0000\u0003" + MARK).repeat(4000).getBytes(StandardCharsets.UTF_8));
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                        page.locator(".f .msg").first())
                .containsText("Документи с макроси не се приемат");
        attach(desk, "огромен.pdf", (("%PDF-" + MARK).repeat(21 * MEBIBYTE / 60)).getBytes(StandardCharsets.UTF_8));
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                        page.locator(".f .msg").first())
                .containsText("побира се до 20 MB");

        assertThat(temporary(server)).isEmpty();
    }

    @Test
    void strangers_write_nothing_to_the_disk(MicroServer server) throws Exception {
        String body = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n" + MARK.repeat(50_000)
                + "\r\n--x--\r\n";
        HttpResponse<String> refused = send(HttpRequest.newBuilder(server.url("login/login.xhtml"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body))
                .build());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(temporary(server)).isEmpty();

        try (Socket large = begun(
                server,
                "POST /nrm/enter HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + FORM
                        + "\r\nContent-Length: 1000000\r\n\r\nusername=a")) {
            assertThat(answer(large)).as("before the rest is sent").contains(" 413 ");
        }
    }

    @Test
    void slow_bodies_and_half_sent_headers_hold_nobody_up(MicroServer server) throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                slow.add(begun(
                        server,
                        "POST /nrm/enter HTTP/1.1\r\nHost: 127.0.0.1:"
                                + server.url().getPort()
                                + "\r\nX-Forwarded-For: 203.0.113." + i + "\r\nContent-Type: " + FORM
                                + "\r\nContent-Length: 5000\r\n\r\nusername=a"));
                slow.add(begun(server, "GET /nrm/health HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half: "));
                slow.add(begun(
                        server,
                        "POST /nrm/api/v1/signals HTTP/1.1\r\nHost: 127.0.0.1"
                                + "\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"));
            }
            long began = System.nanoTime();
            assertAtWork(server);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as("each holds one of 48 threads for five seconds at most")
                    .isLessThan(Duration.ofSeconds(20));
            assertThat(answer(slow.get(0))).contains(" 408 ");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void a_page_of_somebody_else_sends_nothing_in_the_name_of_a_user(String header, String value, MicroServer server)
            throws Exception {
        HttpResponse<String> refused = send(HttpRequest.newBuilder(server.url("leave"))
                .header("Content-Type", FORM)
                .header(header, value)
                .POST(BodyPublishers.ofString(""))
                .build());
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void it_answers_under_its_own_names_only_and_says_under_any_whether_it_is_well(MicroServer server)
            throws Exception {
        assertThat(raw(server, "/nrm/login/login.xhtml", "elsewhere.example")).startsWith("HTTP/1.1 421");
        assertThat(raw(server, "/nrm/api/v1/openapi.json", "elsewhere.example")).startsWith("HTTP/1.1 421");
        assertThat(raw(server, "/nrm/login/login.xhtml", "localhost")).startsWith("HTTP/1.1 200");
        assertThat(raw(server, "/nrm/health", "10.1.2.3")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH"})
    void a_page_is_read_or_sent_and_nothing_else(String method, MicroServer server) throws Exception {
        for (String page : List.of("login/login.xhtml", "health", "language")) {
            HttpResponse<String> refused = send(HttpRequest.newBuilder(server.url(page))
                    .method(method, BodyPublishers.noBody())
                    .build());
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, POST");
        }
    }

    @Test
    void outside_the_register_nothing_tells_which_server_this_is(MicroServer server) throws Exception {
        for (String path : List.of("/nrm/%2e%2e/x", "/x", "/nrmx", "/WEB-INF/web.xml")) {
            HttpResponse<String> nothing =
                    send(HttpRequest.newBuilder(server.url(path)).build());
            assertThat(nothing.statusCode()).isEqualTo(404);
            assertThat(nothing.body()).isEmpty();
            assertThat(nothing.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
        HttpResponse<String> root = send(HttpRequest.newBuilder(server.url("/")).build());
        assertThat(root.statusCode()).isEqualTo(303);
        assertThat(root.headers().firstValue("Location")).contains("/nrm/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/openapi/", "/metrics", "/metrics/base"})
    void what_the_server_says_of_itself_is_closed(String path, MicroServer server) throws Exception {
        assertThat(send(HttpRequest.newBuilder(server.url(path)).build()).statusCode())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nrm/login/login.xhtml", "/nrm/health", "/nrm/api/v1/signals", "/nrm/nowhere"})
    void no_answer_names_the_server(String path, MicroServer server) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(server.url(path)).build());
        assertThat(answer.headers().map().keySet().stream().map(String::toLowerCase))
                .doesNotContain("server", "x-powered-by");
    }

    @Test
    void a_session_id_alone_opens_nothing(MicroServer server, Page page) throws Exception {
        Visit.of("burgas.sekretar", page);
        List<Cookie> cookies = page.context().cookies();
        Cookie session = named(cookies, "nrm");
        Cookie key = named(cookies, "nrm-key");
        assertThat(key.value).matches("[A-Za-z0-9_-]{43}");
        assertThat(key.httpOnly).isTrue();
        assertThat(key.sameSite.name()).isEqualTo("LAX");
        HttpRequest.Builder work = HttpRequest.newBuilder(server.url("work/work.xhtml"));
        assertThat(send(work.copy().header("Cookie", "nrm=" + session.value).build())
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(work.copy()
                                .header("Cookie", "nrm=" + session.value + "; nrm-key=" + key.value)
                                .build())
                        .statusCode())
                .as("and its owner is still logged in")
                .isEqualTo(200);
    }

    @Test
    void the_present_password_is_guessed_no_more_often_than_at_the_log_in(Page page) {
        Visit.of("npo.linia", page).goTo("account/password.xhtml");
        for (int i = 0; i < 6; i++) {
            page.locator("[id='password:present']").fill("guess " + i);
            page.locator("[id='password:wanted']").fill("петте липи край моста");
            page.waitForResponse("**/password.xhtml*", () -> page.locator("[id='password:change']")
                    .click());
        }
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("[data-problems]"))
                .containsText("сгрешена твърде много пъти");
    }

    private static Cookie named(List<Cookie> cookies, String name) {
        return cookies.stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The register answers, a page is drawn, and nobody ran out of memory. */
    private void assertAtWork(MicroServer server) throws Exception {
        assertThat(send(HttpRequest.newBuilder(server.url("health")).build()).statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(server.url("login/login.xhtml")).build())
                        .statusCode())
                .isEqualTo(200);
        assertThat(Files.readString(server.data().resolve("log/server.out"))).doesNotContain("OutOfMemoryError");
    }

    private static HttpRequest entering(MicroServer server, String username, String password, String address) {
        String form = "username=" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(server.url("enter"))
                .header("Content-Type", FORM)
                .header("X-Forwarded-For", address)
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    private List<HttpResponse<String>> together(List<HttpRequest> requests) {
        List<CompletableFuture<HttpResponse<String>>> all = requests.stream()
                .map(request -> http.sendAsync(request, BodyHandlers.ofString()))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private List<HttpResponse<byte[]>> togetherBytes(List<HttpRequest> requests) {
        List<CompletableFuture<HttpResponse<byte[]>>> all = requests.stream()
                .map(request -> http.sendAsync(request, BodyHandlers.ofByteArray()))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    /** With what the browser shows of its log-in. */
    private static HttpRequest.Builder asked(URI address, Page page) {
        String cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(address).header("Cookie", cookies);
    }

    private static void attach(CaseDesk desk, String name, byte[] content) {
        Page page = desk.page();
        page.navigate("cases/document.xhtml?ref=" + desk.reference());
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        Visit.sends(page.locator("[id='document:add']"));
    }

    /** Where the attached file is handed out. */
    private static String attached(CaseDesk desk, String name, byte[] content) {
        attach(desk, name, content);
        desk.page().waitForURL("**said=document*");
        String href = desk.page().locator("a[href*='file.xhtml']").first().getAttribute("href");
        return href.replaceFirst("^/nrm/", "");
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        new Random(19).nextBytes(content);
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, content, 0, start.length);
        return content;
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Files in which what passes through could have been left, outside of database and logs. */
    private static List<Path> temporary(MicroServer server) throws IOException {
        List<Path> left = new ArrayList<>();
        byte[] mark = MARK.getBytes(StandardCharsets.UTF_8);
        for (Path root : List.of(server.data().resolve("server"), server.data().resolve("temporary"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().contains("passing/")
                                || file.getFileName().toString().startsWith("upload")
                                || holds(file, mark))
                        .forEach(left::add);
            }
        }
        return left;
    }

    private static boolean holds(Path file, byte[] mark) {
        try {
            byte[] start = Arrays.copyOf(Files.readAllBytes(file), 4096);
            return new String(start, StandardCharsets.UTF_8).contains(new String(mark, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long judged(MicroServer server) throws SQLException {
        try (Connection database = server.asOwner();
                ResultSet row = database.createStatement()
                        .executeQuery("select count(*) from audit_event where action = 'LOG_IN_FAILED'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Socket begun(MicroServer server, String beginning) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.url().getPort());
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        socket.setSoTimeout((int) Duration.ofSeconds(40).toMillis());
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int letter = socket.getInputStream().read();
        while (letter >= 0 && letter != '\n') {
            line.write(letter);
            letter = socket.getInputStream().read();
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    private static String raw(MicroServer server, String path, String host) throws IOException {
        try (Socket socket =
                begun(server, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")) {
            return answer(socket);
        }
    }
}
