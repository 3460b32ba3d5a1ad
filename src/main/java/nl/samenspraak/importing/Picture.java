package nl.samenspraak.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture from a document, in a format that every browser shows. Its id is the SHA-256 of its bytes in hexadecimals,
 * so the same picture used twice is one picture; blocks refer to it as {@code picture:ID}.
 */
public record Picture(String id, String contentType, byte[] bytes) {

    public static Picture of(String contentType, byte[] bytes) {
        return new Picture(sha256(bytes), contentType, bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
