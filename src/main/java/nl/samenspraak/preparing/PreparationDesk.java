package nl.samenspraak.preparing;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import nl.samenspraak.draft.Admission;
import nl.samenspraak.draft.AlreadyPublished;
import nl.samenspraak.draft.DraftVersionId;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.PictureFile;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.importing.Documents;
import nl.samenspraak.importing.ImportedDocument;
import nl.samenspraak.importing.Progress;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk where the kernteam puts a document, and from which the corrected text is published. */
@Service
@SignedIn
public class PreparationDesk {

    private final PreparationRepository preparations;
    private final PreparedPictureRepository pictures;
    private final Steps steps;
    private final Documents documents;
    private final Drafts drafts;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PreparationDesk(
            PreparationRepository preparations,
            PreparedPictureRepository pictures,
            Steps steps,
            Documents documents,
            Drafts drafts,
            Admission admission,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.preparations = preparations;
        this.pictures = pictures;
        this.steps = steps;
        this.documents = documents;
        this.drafts = drafts;
        this.admission = admission;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The text in preparation, if there is one. */
    @Transactional(readOnly = true)
    public Optional<PreparationCard> preparation(StrategyId strategy) {
        admission.preparer(strategy);
        return preparations.findById(strategy).map(found -> found.card(steps.proof(strategy, found.step())));
    }

    /** Reads a document, which may take 30 seconds, and keeps it; refused if a text is in preparation already. */
    @Limited("uploads")
    public void receive(StrategyId strategy, String fileName, byte[] content, Consumer<Progress> progress) {
        admit(strategy);
        if (preparations.existsById(strategy)) throw new AlreadyPreparing();
        var document = documents.read(fileName, content, progress);
        transaction.executeWithoutResult(status -> {
            if (preparations.alone(strategy).isPresent()) throw new AlreadyPreparing();
            keep(strategy, fileName, document, 0);
        });
    }

    /** The same instead of the text in preparation that was seen, which is given up once the new one could be read. */
    @Limited("uploads")
    public void receiveInstead(
            StrategyId strategy, int revision, String fileName, byte[] content, Consumer<Progress> progress) {
        admit(strategy);
        var document = documents.read(fileName, content, progress);
        transaction.executeWithoutResult(status -> keep(
                strategy,
                fileName,
                document,
                drop(strategy, found -> found.asSeen(revision).revision())));
    }

    /** Publishes the text that was seen as version 1; nothing is in preparation after it. */
    @Transactional
    public DraftVersionId publish(StrategyId strategy, int revision, DraftTitle title) {
        admission.preparer(strategy);
        var preparation =
                preparations.alone(strategy).orElseThrow(ChangedMeanwhile::new).asSeen(revision);
        var blocks = steps.proof(strategy, preparation.step()).blocks().stream()
                .map(ProofBlock::block)
                .toList();
        var files = pictures.of(strategy).stream().map(PreparedPicture::file).toList();
        var version = drafts.publish(strategy, title.text(), blocks, files);
        drop(strategy, Preparation::revision);
        events.publishEvent(new PreparationChanged(strategy));
        return version;
    }

    @Transactional(readOnly = true)
    public PictureFile picture(StrategyId strategy, String id) {
        admission.preparer(strategy);
        return pictures.findById(new PreparedPicture.Key(id, strategy))
                .orElseThrow(NotFound::new)
                .file();
    }

    private void admit(StrategyId strategy) {
        admission.preparer(strategy);
        if (drafts.latest(strategy).isPresent()) throw new AlreadyPublished();
    }

    private void keep(StrategyId strategy, String fileName, ImportedDocument document, int revision) {
        var by = admission.preparer(strategy);
        preparations.saveAndFlush(new Preparation(
                strategy, document.title(), fileName, document.notices(), revision, by, clock.instant()));
        steps.begin(strategy, document.blocks(), document.guesses());
        document.pictures().forEach(picture -> pictures.save(new PreparedPicture(strategy, picture)));
        events.publishEvent(new PreparationChanged(strategy));
    }

    private int drop(StrategyId strategy, ToIntFunction<Preparation> last) {
        var preparation = preparations.alone(strategy).orElseThrow(ChangedMeanwhile::new);
        var revision = last.applyAsInt(preparation);
        steps.forget(strategy);
        pictures.dropAll(strategy);
        preparations.delete(preparation);
        preparations.flush();
        return revision;
    }
}
