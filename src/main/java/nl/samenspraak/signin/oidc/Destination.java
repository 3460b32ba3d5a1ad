package nl.samenspraak.signin.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody was going: an address within these pages, and nothing that a browser could read as another site's. */
public record Destination(String address) {

    public static final int MAX_LENGTH = 2_000;
    public static final Destination START = new Destination("/");

    /** The name of the parameter that carries it. */
    public static final String PARAMETER = "naar";

    /** Its beginnings of the way in and out lead nowhere once one is in. */
    private static final Pattern DOORS =
            Pattern.compile("/(aanmelden|login|logout|oauth2|sign-in|error)([/?].*)?", Pattern.CASE_INSENSITIVE);

    /** The address, or the start page if it is not one of ours. */
    public static Destination of(@Nullable String wanted) {
        if (wanted == null || wanted.length() > MAX_LENGTH || !ours(wanted)) return START;
        return new Destination(wanted);
    }

    /** As the value of a parameter. */
    public String encoded() {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static boolean ours(String wanted) {
        if (!rooted(wanted)) return false;
        try {
            var address = new URI(wanted);
            if (address.isAbsolute() || address.getRawAuthority() != null) return false;
            var path = URLDecoder.decode(address.getRawPath(), StandardCharsets.UTF_8);
            return rooted(path) && !DOORS.matcher(path).matches();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean rooted(String address) {
        if (!address.startsWith("/") || address.startsWith("//")) return false;
        return address.chars().noneMatch(c -> c < 0x20 || c == 0x7f || c == '\\');
    }
}
