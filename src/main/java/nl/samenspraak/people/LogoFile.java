package nl.samenspraak.people;

/** A logo as a browser gets it; {@code digest} is made of its bytes. */
public record LogoFile(String digest, String contentType, byte[] bytes) {}
