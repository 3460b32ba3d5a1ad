package nl.samenspraak;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.MissingPointId;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.ProposedWording;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.DraftVersionId;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Search;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.home.IntroductionText;
import nl.samenspraak.home.MilestoneId;
import nl.samenspraak.home.MilestoneText;
import nl.samenspraak.home.Milestones;
import nl.samenspraak.home.News;
import nl.samenspraak.home.NewsId;
import nl.samenspraak.home.NewsText;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.ShortName;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.DraftTitle;
import nl.samenspraak.round.QuestionKind;
import nl.samenspraak.round.QuestionText;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.summary.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * Every public method of every service, found by reflection, called by somebody who is not signed in and by somebody who
 * was not invited, with arguments that exist. A method with a parameter that nothing stands for here fails the test.
 */
@SpringTest
class StrangerTests {

    /** What anybody who is signed in may ask: it is about themselves, or about nothing in particular. */
    private static final Set<String> ONES_OWN = Set.of(
            "People.me",
            "People.mayFoundStrategies",
            "People.cards",
            "Organisations.card",
            "Organisations.cards",
            "Organisations.all",
            "Organisations.isActive",
            "Organisations.merged",
            "Organisations.logo",
            "OrganisationDesk.mayAdd",
            "OrganisationDesk.mayChange",
            "TakingPart.inMine",
            "Participations.strategies",
            "Participations.choices",
            "Rounds.now",
            "UnsentTexts.keep",
            "UnsentTexts.find",
            "UnsentTexts.drop",
            "UnsentTexts.keptAt",
            "UnsentTexts.owner");

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    Conversations conversations;

    @Autowired
    MissingPoints missingPoints;

    @Autowired
    Milestones milestones;

    @Autowired
    News news;

    private final Map<Class<?>, Object> samples = new HashMap<>();

    @BeforeEach
    void set() {
        scene.set();
        ids();
        words();
    }

    @Test
    void who_is_not_signed_in_gets_nothing() {
        Scene.signOut();

        assertThat(calls((service, method) -> refusesAnonymous(service, method)))
                .isEmpty();
    }

    @Test
    void who_is_not_invited_gets_nothing_but_what_is_their_own() {
        assertThat(calls((service, method) -> refusesStranger(service, method))).isEmpty();
    }

    private interface Check {
        boolean passes(Object service, Method method);
    }

    private Set<String> calls(Check check) {
        var wrong = new TreeSet<String>();
        var seen = new ArrayList<String>();
        for (var service : application
                .getBeansWithAnnotation(org.springframework.stereotype.Service.class)
                .values()) {
            var type = AopUtils.getTargetClass(service);
            if (!type.getName().startsWith("nl.samenspraak.") || !isForPeople(type)) continue;
            for (var method : type.getDeclaredMethods()) {
                if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic()) continue;
                var name = type.getSimpleName() + "." + method.getName();
                seen.add(name);
                if (!check.passes(service, method)) wrong.add(name);
            }
        }
        assertThat(seen).hasSizeGreaterThan(80);
        return wrong;
    }

    private static boolean isForPeople(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, SignedIn.class);
    }

    private boolean refusesAnonymous(Object service, Method method) {
        var thrown = thrown(service, method);
        return thrown instanceof AuthenticationException || thrown instanceof AccessDeniedException;
    }

    private boolean refusesStranger(Object service, Method method) {
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        var thrown = as(scene.stranger, () -> Optional.ofNullable(thrown(service, method)));
        return ONES_OWN.contains(name)
                ? thrown.filter(AccessDeniedException.class::isInstance).isEmpty()
                : thrown.filter(Refusal.class::isInstance).isPresent();
    }

    private @org.jspecify.annotations.Nullable Throwable thrown(Object service, Method method) {
        var arguments = new Object[method.getParameterCount()];
        for (var i = 0; i < arguments.length; i++) {
            var type = method.getParameterTypes()[i];
            arguments[i] = samples.get(type);
            assertThat(arguments[i])
                    .as("something for %s of %s", type.getName(), method)
                    .isNotNull();
        }
        try {
            method.invoke(service, arguments);
            return null;
        } catch (InvocationTargetException refused) {
            return refused.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ids() {
        CommentId comment = as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round, scene.at("2"), Opening.remark(new CommentText("Gezegd")), UUID.randomUUID()));
        ThreadId thread = as(scene.eindhoven, () -> conversations.find(comment).thread());
        MissingPointId missing = as(
                scene.eindhoven, () -> missingPoints.add(scene.round, new MissingText("Mist", ""), UUID.randomUUID()));
        var item = NewsId.create();
        var milestone = MilestoneId.create();
        as(scene.joyce, () -> {
            news.post(scene.strategy.id(), item, new NewsText("Nieuws", ""));
            milestones.add(scene.strategy.id(), milestone, new MilestoneText(LocalDate.of(2016, 6, 14), "Stap", ""));
        });
        put(CommentId.class, comment);
        put(ThreadId.class, thread);
        put(MissingPointId.class, missing);
        put(NewsId.class, item);
        put(MilestoneId.class, milestone);
        put(StrategyId.class, scene.strategy.id());
        put(RoundId.class, scene.round);
        put(DraftVersionId.class, scene.article.version().id());
        put(ParagraphId.class, scene.at("a1"));
        put(PersonId.class, scene.wim);
        put(OrganisationId.class, scene.eindhovenCity);
        put(BlockId.class, BlockId.create());
        put(UUID.class, UUID.randomUUID());
    }

    private void words() {
        put(String.class, scene.strategy.slug());
        put(StrategyName.class, new StrategyName("Andere naam"));
        put(CommentText.class, new CommentText("Hallo"));
        put(ProposedWording.class, new ProposedWording("Andere tekst."));
        put(Opening.class, Opening.remark(new CommentText("Hallo")));
        put(
                OrganisationText.class,
                new OrganisationText(
                        new OrganisationName("Andere naam"),
                        new ShortName("AN"),
                        OrganisationKind.CITY,
                        Optional.empty()));
        put(Reason.class, new Reason("Daarom"));
        put(Wanted.class, Wanted.ALL);
        put(Search.class, new Search("stad"));
        put(Stand.class, Stand.of(Choice.YES));
        put(Verdict.class, new Verdict(Agrees.FULLY, Enough.YES, ""));
        put(MissingText.class, new MissingText("Mist", ""));
        put(IntroductionText.class, IntroductionText.NONE);
        put(MilestoneText.class, new MilestoneText(LocalDate.of(2016, 6, 14), "Stap", ""));
        put(NewsText.class, new NewsText("Nieuws", ""));
        put(DraftTitle.class, new DraftTitle("Titel"));
        put(BlockKind.class, BlockKind.PARAGRAPH);
        put(QuestionKind.class, QuestionKind.MISSING);
        put(QuestionText.class, new QuestionText("Wat mist u?"));
        put(Role.class, Role.KERNTEAM);
        put(Instant.class, Instant.now().plus(Duration.ofDays(3)));
        put(Optional.class, Optional.empty());
        put(List.class, List.of());
        put(Set.class, Set.of());
        put(Collection.class, List.of());
        put(Consumer.class, (Consumer<Object>) told -> {});
        put(byte[].class, "# Kop".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(boolean.class, true);
    }

    private <T> void put(Class<T> type, T sample) {
        samples.put(type, sample);
    }
}
