package nl.samenspraak.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.function.Consumer;

/** A browser with cookies and without scripts, which goes from answer to answer only when told to. */
final class Visitor {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String home;

    /** Told of every answer. */
    Consumer<HttpResponse<String>> heard = answer -> {};

    Visitor(int port) {
        this.home = "http://localhost:" + port;
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(at(address)).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String address, String form) {
        return send(HttpRequest.newBuilder(at(address))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            heard.accept(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Line line(String address) {
        return new Line(client, URI.create(at(address).toString().replaceFirst("^http", "ws")));
    }

    /** Goes along with redirects until an answer is none. */
    HttpResponse<String> follow(String address) {
        var answer = get(address);
        for (var hops = 0; hops < 10 && answer.statusCode() / 100 == 3; hops++)
            answer = get(answer.uri().resolve(location(answer)).toString());
        return answer;
    }

    /** To the provider and no further: the address that the provider sends one back to. */
    String back(String registration, String destination) {
        var toProvider = get("/oauth2/authorization/" + registration + "?naar=" + destination);
        return location(get(location(toProvider)));
    }

    boolean signedIn() {
        return get("/").statusCode() == 200;
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst();
    }

    /** Its cookies are gone. */
    void forget() {
        cookies.getCookieStore().removeAll();
    }

    URI at(String address) {
        return URI.create(address.startsWith("http") ? address : home + address);
    }

    String home() {
        return home;
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
