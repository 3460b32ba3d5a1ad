package nl.samenspraak.importing;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * A picture from a document, in a format that every browser shows. Its id is the SHA-256 of its bytes in hexadecimals,
 * so the same picture used twice is one picture; blocks refer to it as {@code picture:ID}.
 */
public record Picture(String id, String contentType, byte[] bytes) {

    public static Picture of(String contentType, byte[] bytes) {
        return new Picture(DigestUtils.sha256Hex(bytes), contentType, bytes);
    }
}
