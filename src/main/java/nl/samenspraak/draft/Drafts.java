package nl.samenspraak.draft;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a strategy's draft: published once, read by all who take part, never changed after. */
@Service
@SignedIn
@Transactional
public class Drafts {

    /** More than any national strategy has (the longest we found has 900), and still read within a second. */
    public static final int MAX_BLOCKS = 5_000;

    private final StrategyRepository strategies;
    private final DraftVersionRepository versions;
    private final ParagraphRepository paragraphs;
    private final WordingRepository wordings;
    private final PictureRepository pictures;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<DraftVersionId, Article> articles = new ConcurrentHashMap<>();

    Drafts(
            StrategyRepository strategies,
            DraftVersionRepository versions,
            ParagraphRepository paragraphs,
            WordingRepository wordings,
            PictureRepository pictures,
            Admission admission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.strategies = strategies;
        this.versions = versions;
        this.paragraphs = paragraphs;
        this.wordings = wordings;
        this.pictures = pictures;
        this.admission = admission;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes the first version; each block becomes a paragraph of its own. */
    public DraftVersionId publish(StrategyId strategy, String title, List<Block> blocks, List<PictureFile> files) {
        var by = admission.preparer(strategy);
        if (blocks.isEmpty() || blocks.size() > MAX_BLOCKS) throw new NotPublishable();
        if (versions.existsByStrategyAndNumber(strategy, 1)) throw new AlreadyPublished();
        files.stream()
                .filter(file -> !pictures.existsById(new PictureKey(file.id(), strategy)))
                .forEach(file -> pictures.save(new Picture(strategy, file)));
        var version = versions.save(new DraftVersion(strategy, 1, title.strip(), by, clock.instant()));
        saveWordings(version.card(), blocks);
        events.publishEvent(new VersionPublished(strategy, version.card().id()));
        return version.card().id();
    }

    @Transactional(readOnly = true)
    public Optional<DraftVersionCard> latest(StrategyId strategy) {
        admission.reader(strategy);
        return versions.findFirstByStrategyOrderByNumberDesc(strategy).map(DraftVersion::card);
    }

    /** The version as it is read; the same object for every reader. */
    @Transactional(readOnly = true)
    public Article article(DraftVersionId id) {
        var known = articles.get(id);
        if (known == null) {
            var card = versions.findById(id).orElseThrow(NotFound::new).card();
            admission.reader(card.strategy());
            return articles.computeIfAbsent(id, missing -> render(card));
        }
        admission.reader(known.version().strategy());
        return known;
    }

    /** Texts of a strategy, of whatever version; one query. */
    @Transactional(readOnly = true)
    public Map<WordingId, Block> wordings(StrategyId strategy, Collection<WordingId> ids) {
        admission.reader(strategy);
        return wordings.of(strategy, ids).stream()
                .map(Wording::passage)
                .collect(toMap(Passage::wording, Passage::block));
    }

    @Transactional(readOnly = true)
    public PictureFile picture(StrategyId strategy, String id) {
        admission.reader(strategy);
        return pictures.findById(new PictureKey(id, strategy))
                .orElseThrow(NotFound::new)
                .file();
    }

    private Article render(DraftVersionCard card) {
        var passages = wordings.findByDraftVersionOrderByPlace(card.id()).stream()
                .map(Wording::passage)
                .toList();
        var slug = strategies
                .findById(card.strategy())
                .orElseThrow(NotFound::new)
                .card()
                .slug();
        var rendering = new Rendering("/s/" + slug + "/lezen/", Article.pictures(card.strategy()));
        return new Article(card, passages, rendering.article(passages), rendering.contents(passages));
    }

    private void saveWordings(DraftVersionCard version, List<Block> blocks) {
        var numbered = 0;
        var actionPoints = 0;
        var identities = new ArrayList<Paragraph>();
        var texts = new ArrayList<Wording>();
        for (var block : blocks) {
            var paragraph = new Paragraph(version.strategy());
            var number = switch (block.kind()) {
                case HEADING -> 0;
                case ACTION_POINT -> ++actionPoints;
                default -> ++numbered;
            };
            identities.add(paragraph);
            texts.add(new Wording(version.id(), paragraph.getId(), texts.size(), number, block));
        }
        paragraphs.saveAll(identities);
        wordings.saveAll(texts);
    }
}
