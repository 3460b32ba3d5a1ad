package nl.samenspraak.draft;

/** A picture of a draft: its id (SHA-256 of the bytes, hexadecimal), its media type and its bytes. */
public record PictureFile(String id, String contentType, byte[] bytes) {}
