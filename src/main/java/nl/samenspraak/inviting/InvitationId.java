package nl.samenspraak.inviting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which invitation; made when its form was opened, so that the same one sent twice is stored once. */
@Embeddable
public record InvitationId(UUID id) implements Serializable {

    public static InvitationId create() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
