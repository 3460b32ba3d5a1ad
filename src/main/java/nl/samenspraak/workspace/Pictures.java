package nl.samenspraak.workspace;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.PictureFile;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.preparing.PreparationDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pictures of a draft, for those who may read it. What one may not see does not exist. An id is the hash of the
 * bytes, so a browser may keep a picture for ever, but never share it.
 */
@Controller
class Pictures {

    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final Drafts drafts;
    private final PreparationDesk desk;

    Pictures(Drafts drafts, PreparationDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @GetMapping("/pictures/{strategy}/{id}")
    ResponseEntity<byte[]> published(@PathVariable("strategy") String strategy, @PathVariable("id") String id) {
        return shown(() -> drafts.picture(StrategyId.of(strategy), id));
    }

    @GetMapping("/pictures/preparing/{strategy}/{id}")
    ResponseEntity<byte[]> inPreparation(@PathVariable("strategy") String strategy, @PathVariable("id") String id) {
        return shown(() -> desk.picture(StrategyId.of(strategy), id));
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().build();
    }

    private static ResponseEntity<byte[]> shown(Supplier<PictureFile> picture) {
        var file = picture.get();
        if (!SHOWN.contains(file.contentType()))
            return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .eTag(file.id())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.bytes());
    }
}
