package nl.samenspraak.draft;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class Picture {

    @EmbeddedId
    private PictureKey key;

    private String contentType;
    private byte[] bytes;

    protected Picture() {}

    Picture(StrategyId strategy, PictureFile file) {
        this.key = new PictureKey(file.id(), strategy);
        this.contentType = file.contentType();
        this.bytes = file.bytes();
    }

    PictureFile file() {
        return new PictureFile(key.id(), contentType, bytes);
    }
}
