package nl.samenspraak.browser;

import java.io.IOException;
import java.net.ServerSocket;

/** Ports of this machine that nobody uses. */
final class Ports {

    private Ports() {}

    static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
