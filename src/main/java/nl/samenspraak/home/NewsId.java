package nl.samenspraak.home;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which news item; made when its form was opened, so that the same one sent twice is stored once. */
@Embeddable
public record NewsId(UUID id) implements Serializable {

    public static NewsId create() {
        return new NewsId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
