package nl.samenspraak.people;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.audit.Logbook;
import nl.samenspraak.audit.Sought;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Ambitions;
import nl.samenspraak.ballot.BothSpoke;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Commitment;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.JoinedVoices;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Tally;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.belonging.Condition;
import nl.samenspraak.belonging.Manner;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.belonging.Rules;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.round.TakingPart;
import nl.samenspraak.signin.Arrivals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class MergingTests {

    @Autowired
    Scene scene;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    Participations participations;

    @Autowired
    Positions positions;

    @Autowired
    Ambitions ambitions;

    @Autowired
    MissingPoints missingPoints;

    @Autowired
    Discussions discussions;

    @Autowired
    Conversations conversations;

    @Autowired
    OwnWords own;

    @Autowired
    JoinedVoices joined;

    @Autowired
    TakingPart takingPart;

    @Autowired
    Rounds rounds;

    @Autowired
    Rules rules;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Logbook logbook;

    private final Identity sanne = identity();
    private final Identity bo = identity();
    private OrganisationId from;
    private OrganisationId into;

    @BeforeEach
    void setTheScene() {
        scene.set();
        from = scene.amsterdamCity;
        into = scene.eindhovenCity;
    }

    @Test
    void its_people_speak_for_the_other_from_then_on_each_with_the_role_that_may_most() {
        as(scene.joyce, () -> scene.join(scene.observer, into, Role.CONTACT));
        assertThat(as(scene.joyce, () -> takingPart.goingAlong(from, into))).isEqualTo(2);

        merge();

        var all = as(scene.joyce, () -> participations.all(scene.strategy.id()));
        assertThat(all).noneMatch(one -> one.organisation().equals(from));
        assertThat(all)
                .filteredOn(one -> one.organisation().equals(into))
                .extracting(one -> one.person(), one -> one.role())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(scene.eindhoven, Role.REPRESENTATIVE),
                        org.assertj.core.groups.Tuple.tuple(scene.amsterdam, Role.REPRESENTATIVE),
                        org.assertj.core.groups.Tuple.tuple(scene.observer, Role.CONTACT));
        assertThat(as(scene.joyce, desk::all))
                .filteredOn(one -> one.card().id().equals(from))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.mergedInto()).contains(into);
                    assertThat(one.retiredBy()).contains(scene.joyce);
                    assertThat(one.retiredAt()).isPresent();
                });
    }

    @Test
    void what_it_said_in_an_open_round_speaks_for_the_other_and_counts_once() {
        as(scene.amsterdam, () -> take("a1", Choice.NO));
        as(scene.amsterdam, this::answer);
        as(scene.eindhoven, () -> take("a2", Choice.YES));
        assertThat(as(scene.joyce, () -> joined.effect(from, into))).isEqualTo(new JoinedVoices.Effect(2, 0));

        merge();

        assertThat(tally("a1").standings()).singleElement().satisfies(one -> {
            assertThat(one.organisation()).isEqualTo(into);
            assertThat(one.choice()).isEqualTo(Choice.NO);
        });
        assertThat(as(scene.joyce, () -> positions.of(scene.round, scene.at("a1"))))
                .singleElement()
                .satisfies(one -> assertThat(one.by()).isEqualTo(scene.amsterdam));
        assertThat(as(scene.joyce, () -> ambitions.tally(scene.round)).verdicts())
                .singleElement()
                .satisfies(one -> assertThat(one.organisation()).isEqualTo(into));

        as(scene.amsterdam, () -> take("a1", Choice.YES));

        assertThat(tally("a1").standings()).hasSize(1);
        assertThat(tally("a1").yes()).isEqualTo(1);
        assertThat(as(scene.joyce, () -> positions.history(scene.round, scene.at("a1"), from)))
                .hasSize(1);
    }

    @Test
    void while_both_took_a_position_on_the_same_in_an_open_round_they_do_not_merge() {
        as(scene.amsterdam, () -> take("a1", Choice.NO));
        as(scene.eindhoven, () -> take("a1", Choice.YES));

        assertThatExceptionOfType(BothSpoke.class).isThrownBy(this::merge);

        assertThat(tally("a1").standings()).hasSize(2);
        assertThat(as(scene.amsterdam, () -> participations.mine(scene.strategy.id()))
                        .organisation())
                .isEqualTo(from);
    }

    @Test
    void a_closed_round_stays_as_it_was_and_counts_once_when_it_opens_again() {
        as(scene.amsterdam, () -> take("a1", Choice.NO));
        as(scene.eindhoven, () -> take("a1", Choice.YES));
        as(scene.amsterdam, () -> take("a3", Choice.YES));
        as(scene.joyce, () -> rounds.close(scene.round));

        merge();
        assertThat(tally("a1").standings()).hasSize(2);

        as(scene.joyce, () -> rounds.closeAt(scene.round, rounds.now().plus(Duration.ofDays(2))));
        assertThat(tally("a1").standings()).singleElement().satisfies(one -> {
            assertThat(one.organisation()).isEqualTo(into);
            assertThat(one.choice()).isEqualTo(Choice.YES);
        });
        assertThat(tally("a3").standings())
                .singleElement()
                .satisfies(one -> assertThat(one.organisation()).isEqualTo(into));
    }

    @Test
    void they_agree_and_support_once_and_never_with_themselves() {
        var ofOther = as(scene.joyce, () -> say("Van het kernteam"));
        var ofInto = as(scene.eindhoven, () -> say("Van Eindhoven"));
        as(scene.amsterdam, () -> own.agree(ofOther));
        as(scene.eindhoven, () -> own.agree(ofOther));
        as(scene.amsterdam, () -> own.agree(ofInto));
        var point = as(
                scene.eindhoven, () -> missingPoints.add(scene.round, new MissingText("Mist", ""), UUID.randomUUID()));
        as(scene.amsterdam, () -> missingPoints.support(point));

        merge();

        assertThat(agreeing(ofOther)).hasSize(1);
        assertThat(agreeing(ofInto)).isEmpty();
        assertThat(as(scene.joyce, () -> missingPoints.of(scene.round)))
                .singleElement()
                .satisfies(one -> assertThat(one.supporters()).isEmpty());
    }

    @Test
    void an_organisation_merges_into_another_that_is_active() {
        assertThatExceptionOfType(MergeNeedsTwo.class).isThrownBy(() -> as(scene.joyce, () -> desk.merge(into, into)));
        as(scene.joyce, () -> desk.retire(into));

        assertThatExceptionOfType(OrganisationRetired.class).isThrownBy(this::merge);
    }

    @Test
    void more_time_goes_along() {
        as(scene.joyce, () -> rounds.extend(scene.round, from, rounds.now().plus(Duration.ofDays(20))));

        merge();

        assertThat(as(scene.joyce, () -> rounds.extensions(scene.round)))
                .anyMatch(one -> one.organisation().equals(into));
    }

    @Test
    void at_equal_roles_what_the_kernteam_gave_by_hand_stays_whatever_the_provider_says_later() {
        addRule(from);
        addRule(into);
        var first = arrive(sanne, from);
        var second = arrive(bo, into);
        as(scene.joyce, () -> {
            scene.join(first, into, Role.REPRESENTATIVE);
            scene.join(second, from, Role.REPRESENTATIVE);
        });

        merge();
        arrive(sanne);
        arrive(bo);

        for (var person : List.of(first, second)) assertThatItIsByHand(person, Role.REPRESENTATIVE);
    }

    @Test
    void where_a_rule_gave_more_what_was_given_by_hand_is_left_when_the_provider_stops_saying_so() {
        addRule(from);
        addRule(into);
        var first = arrive(sanne, from);
        var second = arrive(bo, into);
        as(scene.joyce, () -> {
            scene.join(first, into, Role.OBSERVER);
            scene.join(second, from, Role.OBSERVER);
        });

        merge();
        for (var person : List.of(first, second))
            assertThat(partOf(person)).singleElement().satisfies(part -> {
                assertThat(part.role()).isEqualTo(Role.REPRESENTATIVE);
                assertThat(part.byRule()).isPresent();
            });
        arrive(sanne);
        arrive(bo);

        for (var person : List.of(first, second)) assertThatItIsByHand(person, Role.OBSERVER);
        assertThat(as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 100)))
                .filteredOn(entry -> List.of("Rules.roleChanged", "Rules.ended").contains(entry.useCase()))
                .extracting(entry -> entry.useCase(), entry -> entry.person().orElseThrow())
                .containsExactlyInAnyOrder(tuple("Rules.roleChanged", first), tuple("Rules.roleChanged", second));
    }

    @Test
    void what_was_given_by_hand_rests_on_that_again_when_the_rule_gives_no_more() {
        var rule = addRule(into);
        var person = arrive(sanne, into);
        as(scene.joyce, () -> scene.join(person, from, Role.OBSERVER));

        merge();
        as(scene.joyce, () -> rules.change(rule, 0, text(into, Role.OBSERVER)));
        arrive(sanne, into);

        assertThatItIsByHand(person, Role.OBSERVER);
    }

    @Test
    void who_is_in_by_rules_alone_is_out_when_the_provider_stops_saying_so() {
        addRule(from);
        addRule(into);
        var person = arrive(sanne, from, into);

        merge();
        arrive(sanne);

        assertThat(partOf(person)).isEmpty();
    }

    private void assertThatItIsByHand(PersonId person, Role role) {
        assertThat(partOf(person)).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo(role);
            assertThat(part.byRule()).isEmpty();
            assertThat(part.givenBy()).contains(scene.joyce);
        });
    }

    private List<ParticipationCard> partOf(PersonId person) {
        return as(scene.joyce, () -> participations.all(scene.strategy.id())).stream()
                .filter(one -> one.person().equals(person))
                .toList();
    }

    private RuleId addRule(OrganisationId organisation) {
        var id = RuleId.create();
        as(scene.joyce, () -> rules.add(scene.strategy.id(), id, text(organisation, Role.REPRESENTATIVE)));
        return id;
    }

    private static RuleText text(OrganisationId organisation, Role role) {
        var condition = new Condition("test", "", "groups", group(organisation));
        return new RuleText(condition, organisation, role, Manner.AT_ONCE);
    }

    /** Signs in while the provider says that they belong to these, and to no others. */
    private PersonId arrive(Identity who, OrganisationId... belongsTo) {
        var groups = Stream.concat(Stream.of("everybody"), Stream.of(belongsTo).map(MergingTests::group));
        return arrivals.arrive(who, "Sanne de Wit", "test", Map.of("groups", groups.toList()));
    }

    private static String group(OrganisationId organisation) {
        return "group-of-" + organisation;
    }

    private static Identity identity() {
        return new Identity("https://localhost/test", UUID.randomUUID().toString());
    }

    private void merge() {
        as(scene.joyce, () -> desk.merge(from, into));
    }

    private Tally tally(String place) {
        return as(scene.joyce, () -> positions.tallies(scene.round)).stream()
                .filter(one -> one.paragraph().equals(scene.at(place)))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<String> agreeing(CommentId comment) {
        return as(scene.joyce, () -> conversations.at(scene.round, scene.at("2"))).threads().stream()
                .map(ThreadDetail::opening)
                .filter(one -> one.id().equals(comment))
                .findFirst()
                .orElseThrow()
                .agreeing();
    }

    private void take(String place, Choice choice) {
        positions.take(
                scene.round, scene.at(place), new Stand(choice, Commitment.NONE, "Want het is zo."), UUID.randomUUID());
    }

    private void answer() {
        ambitions.answer(scene.round, new Verdict(Agrees.FULLY, Enough.YES, ""), UUID.randomUUID());
    }

    private CommentId say(String words) {
        return discussions.start(scene.round, scene.at("2"), Opening.remark(new CommentText(words)), UUID.randomUUID());
    }
}
