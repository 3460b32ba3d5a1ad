package nl.samenspraak.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * A small real identity provider on this machine, strict about what it is asked (PKCE, one use of a code, the client's
 * signature), that can be told to misbehave in what it answers.
 */
final class FakeProvider implements AutoCloseable {

    /** How ID tokens are signed. */
    enum Signing {
        OWN_KEY,
        PROBABILISTIC,
        CURVE,
        ANOTHER_KEY,
        NONE,
        NOTHING,
        PUBLIC_KEY_AS_SECRET,
        UNHEARD_OF_KEY
    }

    record Asked(Map<String, String> parameters) {}

    private final HttpServer server;
    private final RSAKey key = rsa("own");
    private final RSAKey another = rsa("own");
    private final ECKey curve = curve();
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final String path;
    private final boolean namesItself;

    Asked lastAsked = new Asked(Map.of());
    Signing signing = Signing.OWN_KEY;
    UnaryOperator<JWTClaimsSet> claims = UnaryOperator.identity();
    BiConsumer<Asked, Map<String, String>> answer = (asked, parameters) -> {};
    String subject = "someone";
    boolean tokensFail;
    Duration slow = Duration.ZERO;
    boolean down;
    boolean useCodesAgain;

    /** What its discovery document says of it; asked once, so to be changed before the first time. */
    UnaryOperator<Map<String, Object>> describes = UnaryOperator.identity();

    final AtomicInteger documentsAsked = new AtomicInteger();
    final AtomicInteger keysAsked = new AtomicInteger();

    /** What everybody brought who came to sign out. */
    final List<Map<String, String>> signedOut = new CopyOnWriteArrayList<>();

    /** For clients with a key of their own: where they publish it. */
    UnaryOperator<String> clientKeys = client -> "";

    FakeProvider() {
        this("", false);
    }

    /**
     * {@code path} as in {@code /organizations/v2.0}, for one that issues in the name of many tenants; with
     * {@code namesItself} it says in every answer whose that is (RFC 9207), and promises to.
     */
    FakeProvider(String path, boolean namesItself) {
        this.path = path;
        this.namesItself = namesItself;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String issuer() {
        return address() + path;
    }

    String issuerOf(String tenant) {
        return issuer().replace("organizations", tenant);
    }

    /** As good as new. */
    void behave() {
        signing = Signing.OWN_KEY;
        claims = UnaryOperator.identity();
        answer = (asked, parameters) -> {};
        subject = "someone-" + UUID.randomUUID();
        tokensFail = false;
        slow = Duration.ZERO;
        down = false;
        useCodesAgain = false;
    }

    void change(UnaryOperator<JWTClaimsSet.Builder> change) {
        claims = before -> change.apply(new JWTClaimsSet.Builder(before)).build();
    }

    String signed(JWTClaimsSet said) {
        return sign(said);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = exchange.getRequestURI().getPath();
            if (asked.endsWith("/.well-known/openid-configuration")) documentsAsked.incrementAndGet();
            if (asked.equals("/jwks")) keysAsked.incrementAndGet();
            if (down) exchange.sendResponseHeaders(503, -1);
            else if (asked.endsWith("/.well-known/openid-configuration"))
                json(exchange, 200, describes.apply(new HashMap<>(document())));
            else if (asked.equals("/jwks"))
                json(exchange, 200, new JWKSet(List.of(key.toPublicJWK(), curve.toPublicJWK())).toJSONObject());
            else if (asked.equals("/authorize")) authorize(exchange);
            else if (asked.equals("/token")) token(exchange);
            else if (asked.equals("/logout")) logout(exchange);
            else exchange.sendResponseHeaders(404, -1);
        } catch (JOSEException | ParseException | RuntimeException e) {
            exchange.sendResponseHeaders(500, -1);
        }
    }

    private Map<String, Object> document() {
        return Map.of(
                "issuer",
                issuer().replace("organizations", "{tenantid}"),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/jwks",
                "end_session_endpoint",
                address() + "/logout",
                "response_types_supported",
                List.of("code"),
                "authorization_response_iss_parameter_supported",
                namesItself,
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256", "HS256", "none"));
    }

    /** Nobody is asked for a password: whoever comes is sent back at once. */
    private void authorize(HttpExchange exchange) throws IOException {
        // Several browsers ask at once, and each is answered what it asked.
        var asked = new Asked(parameters(exchange.getRequestURI().getRawQuery()));
        lastAsked = asked;
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        var back =
                new HashMap<>(Map.of("code", code, "state", asked.parameters().get("state")));
        if (namesItself) back.put("iss", issuer());
        answer.accept(asked, back);
        var to = back.getOrDefault("redirect_uri", asked.parameters().get("redirect_uri"));
        back.remove("redirect_uri");
        exchange.getResponseHeaders().add("Location", to + "?" + query(back));
        exchange.sendResponseHeaders(302, -1);
    }

    /** Whoever signs out is sent back; who comes again is let in at once all the same, as at one with a card reader. */
    private void logout(HttpExchange exchange) throws IOException {
        var said = parameters(exchange.getRequestURI().getRawQuery());
        signedOut.add(said);
        exchange.getResponseHeaders().add("Location", said.getOrDefault("post_logout_redirect_uri", address()));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException, ParseException {
        // It is as slow as it is told to be; nothing here is waited for.
        LockSupport.parkNanos(slow.toNanos());
        var sent = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (tokensFail) {
            exchange.sendResponseHeaders(503, -1);
            return;
        }
        var code = sent.getOrDefault("code", "");
        var asked = useCodesAgain ? codes.get(code) : codes.remove(code);
        if (asked == null || !provenBy(asked, sent) || !known(asked, sent, exchange)) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        json(
                exchange,
                200,
                Map.of(
                        "access_token",
                        "access",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        sign(claims.apply(claims(asked)))));
    }

    private JWTClaimsSet claims(Asked asked) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(asked.parameters().get("client_id"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", asked.parameters().get("nonce"))
                .claim("name", "Iemand " + subject)
                .claim("sid", "session-of-" + subject)
                .build();
    }

    private String sign(JWTClaimsSet said) {
        try {
            if (signing == Signing.NOTHING) return "";
            if (signing == Signing.NONE) return new PlainJWT(said).serialize();
            var algorithm = algorithm();
            var header = new JWSHeader.Builder(algorithm).keyID(keyId()).build();
            var token = new SignedJWT(header, said);
            if (algorithm.equals(JWSAlgorithm.HS256))
                token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            else if (signing == Signing.CURVE) token.sign(new ECDSASigner(curve));
            else token.sign(new RSASSASigner(signing == Signing.ANOTHER_KEY ? another : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String keyId() {
        return switch (signing) {
            case CURVE -> "curve";
            case UNHEARD_OF_KEY -> UUID.randomUUID().toString();
            default -> "own";
        };
    }

    private JWSAlgorithm algorithm() {
        return switch (signing) {
            case PUBLIC_KEY_AS_SECRET -> JWSAlgorithm.HS256;
            case PROBABILISTIC -> JWSAlgorithm.PS256;
            case CURVE -> JWSAlgorithm.ES256;
            default -> JWSAlgorithm.RS256;
        };
    }

    private static boolean provenBy(Asked asked, Map<String, String> sent) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(sent.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII));
            return "S256".equals(asked.parameters().get("code_challenge_method"))
                    && Base64URL.encode(digest)
                            .toString()
                            .equals(asked.parameters().get("code_challenge"));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a secret, or with a key that is fetched from where the client publishes it. */
    private boolean known(Asked asked, Map<String, String> sent, HttpExchange exchange)
            throws IOException, JOSEException, ParseException {
        var client = asked.parameters().get("client_id");
        if (exchange.getRequestHeaders().getFirst("Authorization") != null) return true;
        var assertion = SignedJWT.parse(sent.getOrDefault("client_assertion", ""));
        var keys = JWKSet.load(URI.create(clientKeys.apply(client)).toURL());
        var published = keys.getKeyByKeyId(assertion.getHeader().getKeyID()).toRSAKey();
        var said = assertion.getJWTClaimsSet();
        return !published.isPrivate()
                && assertion.verify(new RSASSAVerifier(published))
                && said.getSubject().equals(client)
                && said.getAudience().contains(address() + "/token");
    }

    private static void json(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        var bytes = JSONObjectUtils.toJSONString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static Map<String, String> parameters(String query) {
        var all = new HashMap<String, String>();
        Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> all.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return all;
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .reduce((one, two) -> one + "&" + two)
                .orElse("");
    }

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey curve() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
