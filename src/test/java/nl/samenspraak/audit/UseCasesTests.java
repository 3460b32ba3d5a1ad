package nl.samenspraak.audit;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.i18n.I18NProvider;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether each use case is on record is decided once, here; a new one fails until somebody decides. */
@SpringTest
class UseCasesTests {

    private static final Set<String> ON_RECORD = Set.of(
            "AccessDesk.letBackIn",
            "AccessDesk.shutOut",
            "Ambitions.answer",
            "Chair.close",
            "Chair.hide",
            "Chair.pin",
            "Chair.reopen",
            "Chair.restore",
            "Chair.unpin",
            "Corrections.changeKind",
            "Corrections.merge",
            "Corrections.moveDown",
            "Corrections.moveUp",
            "Corrections.putBack",
            "Corrections.redo",
            "Corrections.remove",
            "Corrections.rewrite",
            "Corrections.split",
            "Corrections.undo",
            "Discussions.answer",
            "Discussions.reply",
            "Discussions.start",
            "Dossiers.export",
            "Dossiers.leave",
            "Drafts.publish",
            "Founding.accept",
            "Introductions.write",
            "Invitations.invite",
            "Invitations.link",
            "Invitations.links",
            "Invitations.revoke",
            "Invitations.send",
            "Invitations.sendAll",
            "JoinRequests.decline",
            "JoinRequests.grant",
            "JoinRequests.reopen",
            "InstallationLog.export",
            "Logbook.export",
            "Milestones.add",
            "Milestones.change",
            "Milestones.putBack",
            "Milestones.remove",
            "MissingPoints.add",
            "MissingPoints.reword",
            "MissingPoints.stopSupporting",
            "MissingPoints.support",
            "MissingPoints.withdraw",
            "ModerationDesk.close",
            "ModerationDesk.hide",
            "ModerationDesk.pin",
            "ModerationDesk.reopen",
            "ModerationDesk.restore",
            "ModerationDesk.review",
            "ModerationDesk.reviewComment",
            "ModerationDesk.unpin",
            "News.change",
            "News.post",
            "News.putBack",
            "News.remove",
            "OrganisationDesk.add",
            "OrganisationDesk.addAll",
            "OrganisationDesk.bringBack",
            "OrganisationDesk.change",
            "OrganisationDesk.dropLogo",
            "OrganisationDesk.merge",
            "OrganisationDesk.retire",
            "OrganisationDesk.showLogo",
            "OrganisationLists.enrol",
            "OwnWords.agree",
            "OwnWords.edit",
            "OwnWords.stopAgreeing",
            "OwnWords.withdraw",
            "Participations.add",
            "Participations.changeRole",
            "Participations.end",
            "Participations.speakFor",
            "LeaderlessStrategies.takeOver",
            "PeopleDesk.letBackIn",
            "PeopleDesk.makeFounder",
            "PeopleDesk.makeNameless",
            "PeopleDesk.shutOut",
            "PeopleDesk.stopFounder",
            "Positions.take",
            "PreparationDesk.publish",
            "PreparationDesk.receive",
            "PreparationDesk.receiveInstead",
            "Questions.assign",
            "Questions.setDefaultContact",
            "ReceivedInvitations.accept",
            "RightsReview.export",
            "Rounds.close",
            "Rounds.closeAt",
            "Rounds.extend",
            "Rounds.open",
            "Rounds.reword",
            "Rules.add",
            "Rules.change",
            "Rules.end",
            "Strategies.rename",
            "Strategies.start");

    /** They ask, or leave no more trace than where somebody looked: on record when refused only. */
    private static final Set<String> ON_RECORD_WHEN_REFUSED = Set.of(
            "AccessDesk.objectionToLettingBackIn",
            "AccessDesk.objectionToStopping",
            "Ambitions.history",
            "Ambitions.mine",
            "Ambitions.tally",
            "Contributions.count",
            "Contributions.of",
            "Conversations.activity",
            "Founding.open",
            "Conversations.at",
            "Conversations.count",
            "Conversations.find",
            "Conversations.history",
            "Conversations.latest",
            "Conversations.marks",
            "Conversations.paragraphs",
            "Conversations.pulse",
            "Conversations.said",
            "Conversations.search",
            "Conversations.since",
            "Dossiers.leaveAMark",
            "Dossiers.mine",
            "Drafts.article",
            "Drafts.latest",
            "Drafts.picture",
            "Drafts.wordings",
            "GuestLists.plan",
            "Introductions.of",
            "Invitations.all",
            "Invitations.byPost",
            "JoinRequests.all",
            "InstallationLog.entries",
            "InstallationLog.fitsAFile",
            "InstallationLog.named",
            "InstallationLog.people",
            "InstallationLog.useCases",
            "Logbook.entries",
            "Logbook.fitsAFile",
            "Logbook.named",
            "Logbook.organisations",
            "Logbook.people",
            "Logbook.useCases",
            "Milestones.of",
            "MissingPoints.history",
            "MissingPoints.of",
            "ModerationDesk.decisions",
            "ModerationDesk.latest",
            "ModerationDesk.reviewed",
            "News.of",
            "JoinedVoices.effect",
            "OrganisationDesk.all",
            "OrganisationDesk.mayAdd",
            "OrganisationDesk.mayChange",
            "OrganisationDesk.requireKeeper",
            "OrganisationLists.file",
            "OrganisationLists.plan",
            "OrganisationLists.read",
            "OrganisationLists.ready",
            "OrganisationLists.template",
            "Organisations.isActive",
            "Organisations.logo",
            "Organisations.merged",
            "TakingPart.goingAlong",
            "TakingPart.inMine",
            "TakingPart.openFor",
            "TakingPart.waysIn",
            "Organisations.all",
            "Organisations.card",
            "Organisations.cards",
            "Participations.all",
            "Participations.choices",
            "Participations.everywhere",
            "Participations.known",
            "Participations.mine",
            "Participations.strategies",
            "LeaderlessStrategies.all",
            "PeopleDesk.find",
            "PeopleDesk.requireFounder",
            "People.cards",
            "People.mayFoundStrategies",
            "People.me",
            "Positions.all",
            "Positions.history",
            "Positions.mine",
            "Positions.of",
            "Positions.tallies",
            "PreparationDesk.picture",
            "PreparationDesk.preparation",
            "Questions.contacts",
            "Questions.defaultContact",
            "Questions.open",
            "Questions.waiting",
            "Questions.waitingForMe",
            "Questions.waitingForMeEverywhere",
            "Readings.read",
            "Readings.visit",
            "OwnRequests.mine",
            "OwnRequests.putAway",
            "ReceivedInvitations.open",
            "RightsReview.founders",
            "RightsReview.lines",
            "RightsReview.presence",
            "Rounds.card",
            "Rounds.current",
            "Rounds.extensions",
            "Rounds.now",
            "Rounds.participant",
            "Rules.all",
            "Rules.history",
            "Rules.providers",
            "Strategies.at",
            "Strategies.card",
            "Summaries.look",
            "Summaries.overview",
            "Turnout.progress",
            "UnsentTexts.aside",
            "UnsentTexts.drop",
            "UnsentTexts.dropAside",
            "UnsentTexts.find",
            "UnsentTexts.keep",
            "UnsentTexts.keepOver",
            "UnsentTexts.keptAt",
            "UnsentTexts.owner",
            "UnsentTexts.places",
            "UnsentTexts.setAside");

    @Autowired
    I18NProvider messages;

    @Test
    void every_use_case_is_decided_on() {
        assertThat(found(true)).isEqualTo(new TreeSet<>(ON_RECORD));
        assertThat(found(false)).isEqualTo(new TreeSet<>(ON_RECORD_WHEN_REFUSED));
    }

    /** Under another name they would silently be missing from what a kernteam sees. */
    @Test
    void the_services_that_a_kernteam_sees_of_no_strategy_are_there() {
        assertThat(Extent.ON_ORGANISATIONS)
                .allSatisfy(service -> assertThat(ON_RECORD).anyMatch(one -> one.startsWith(service)));
    }

    /** What is on record only when refused is told in one general sentence. */
    @Test
    void every_use_case_on_record_has_its_words_in_both_languages() {
        var silent = Stream.of(
                        ON_RECORD.stream(),
                        Doors.ALL.stream(),
                        FoundersOnRecord.ALL.stream(),
                        RulesOnRecord.ALL.stream())
                .flatMap(one -> one)
                .flatMap(one -> messages.getProvidedLocales().stream()
                        .filter(language -> messages.getTranslation("audit.did." + one, language)
                                .equals(one.substring(one.indexOf('.') + 1)))
                        .map(language -> one + " in " + language))
                .toList();

        assertThat(silent).isEmpty();
    }

    private static Set<String> found(boolean onRecord) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.samenspraak").stream()
                        .filter(type -> type.isAnnotatedWith(SignedIn.class))
                        .map(type -> type.reflect())
                        .flatMap(type -> Stream.of(type.getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                                .filter(method -> (Kind.of(method, type) != Kind.QUESTION) == onRecord)
                                .map(method -> type.getSimpleName() + "." + method.getName()))
                        .collect(toCollection(TreeSet::new));
    }
}
