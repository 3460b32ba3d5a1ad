package nl.samenspraak.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

@Embeddable
record PictureKey(
        String id,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "strategy"))
        StrategyId strategy) implements Serializable {}
