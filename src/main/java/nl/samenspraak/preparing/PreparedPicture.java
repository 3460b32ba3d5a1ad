package nl.samenspraak.preparing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import nl.samenspraak.draft.PictureFile;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.importing.Picture;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A picture of a document in preparation. */
@Entity
@Immutable
class PreparedPicture implements Persistable<PreparedPicture.Key> {

    @Embeddable
    record Key(
            String id,

            @Embedded @AttributeOverride(name = "id", column = @Column(name = "strategy"))
            StrategyId strategy)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private String contentType;
    private byte[] bytes;

    @jakarta.persistence.Transient
    private boolean fresh;

    protected PreparedPicture() {}

    PreparedPicture(StrategyId strategy, Picture picture) {
        this.key = new Key(picture.id(), strategy);
        this.contentType = picture.contentType();
        this.bytes = picture.bytes();
        this.fresh = true;
    }

    PictureFile file() {
        return new PictureFile(key.id(), contentType, bytes);
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
