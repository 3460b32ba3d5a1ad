package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells people what went wrong at sign-in and what they can do. */
public interface TroublePage {

    void show(Trouble trouble, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
