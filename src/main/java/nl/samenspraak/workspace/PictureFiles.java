package nl.samenspraak.workspace;

import java.time.Duration;
import java.util.Set;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.PictureFile;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.preparing.PreparationDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pictures of a draft, for who may read it, and those of a text in preparation, for the kernteam. A picture's id is
 * made of its bytes, so a browser may keep it. Nothing that comes from somebody else's document is ever run.
 */
@RestController
class PictureFiles {

    /** What a browser shows and cannot run; SVG can carry a script and is not among them. */
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private static final CacheControl FOR_THIS_PERSON =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Drafts drafts;
    private final PreparationDesk desk;

    PictureFiles(Drafts drafts, PreparationDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @GetMapping("/pictures/{strategy}/{id}")
    ResponseEntity<byte[]> published(@PathVariable String strategy, @PathVariable String id) {
        return answer(drafts.picture(StrategyId.of(strategy), id));
    }

    @GetMapping("/pictures/{strategy}/voorbereiden/{id}")
    ResponseEntity<byte[]> inPreparation(@PathVariable String strategy, @PathVariable String id) {
        return answer(desk.picture(StrategyId.of(strategy), id));
    }

    /** Not there and not for this person look the same. */
    @ExceptionHandler(Refusal.class)
    ResponseEntity<Void> refuse() {
        return ResponseEntity.notFound().build();
    }

    private static ResponseEntity<byte[]> answer(PictureFile picture) {
        var shown = SHOWN.contains(picture.contentType());
        var answer = ResponseEntity.ok()
                .eTag(picture.id())
                .cacheControl(FOR_THIS_PERSON)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
        if (shown)
            return answer.contentType(MediaType.parseMediaType(picture.contentType()))
                    .body(picture.bytes());
        return answer.contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().build().toString())
                .body(picture.bytes());
    }
}
