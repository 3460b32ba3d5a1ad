package nl.samenspraak.signin;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;

/** The live line of an open page: a WebSocket, as Vaadin's own client opens it. */
final class Line implements WebSocket.Listener, AutoCloseable {

    private final StringBuffer heard = new StringBuffer();
    private final WebSocket socket;

    Line(HttpClient browser, URI address) {
        this.socket = browser.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /** All that was told since it is open. */
    String heard() {
        return heard.toString();
    }

    /** As a client that was told to send everything over this line does: length first. */
    void say(String message) {
        socket.sendText(message.length() + "|" + message, true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket line, CharSequence part, boolean last) {
        heard.append(part);
        line.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
