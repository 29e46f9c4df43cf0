package bg.nrm.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** One user with a browser's cookies: logs in through the form, then asks for pages. */
final class Visitor {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    Visitor(String base) {
        this.base = base;
    }

    /** Sends the log-in form as a browser without script would, with the session that showed it. */
    void logIn(String username, String password) throws IOException, InterruptedException {
        get("/");
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/enter"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", base.substring(0, base.indexOf('/', "http://".length())))
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=" + encode(username) + "&password=" + encode(password)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("type=\"password\"")) {
            throw new IllegalStateException("log-in refused: status " + answer.statusCode());
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
