package nl.samenspraak;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.samenspraak.access.SoughtPeople;
import nl.samenspraak.audit.Sought;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.MissingPointId;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.belonging.Condition;
import nl.samenspraak.belonging.DeclineReason;
import nl.samenspraak.belonging.JoinRequestId;
import nl.samenspraak.belonging.JoinRequests;
import nl.samenspraak.belonging.Manner;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.belonging.Rules;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.ProposedWording;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.DraftVersionId;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.PictureFile;
import nl.samenspraak.draft.Search;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.enrolling.OrganisationLists;
import nl.samenspraak.home.IntroductionText;
import nl.samenspraak.home.MilestoneId;
import nl.samenspraak.home.MilestoneText;
import nl.samenspraak.home.Milestones;
import nl.samenspraak.home.News;
import nl.samenspraak.home.NewsId;
import nl.samenspraak.home.NewsText;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.inviting.OneTimeSecret;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.ShortName;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.DraftTitle;
import nl.samenspraak.preparing.PreparationDesk;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.QuestionKind;
import nl.samenspraak.round.QuestionText;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.signin.Arrivals;
import nl.samenspraak.summary.Wanted;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Arguments that exist, for calling every use case there is: what was written was written by the representative of
 * Eindhoven, and the text in preparation is one of a second strategy with the same people.
 */
final class Samples {

    private final ApplicationContext application;
    private final Scene scene;
    private final Map<Class<?>, Object> samples = new HashMap<>();
    private final Map<String, Map<Class<?>, Object>> special = new HashMap<>();
    private final Map<String, Runnable> arranged = new HashMap<>();

    Samples(ApplicationContext application, Scene scene) {
        this.application = application;
        this.scene = scene;
        ids();
        words();
        question();
        preparation();
        picture();
        organisations();
        belonging();
        lists();
        firstOfAll();
    }

    /** Every public method of every service that people reach through pages, by the name it is called. */
    Map<String, UseCase> useCases() {
        var found = new TreeMap<String, UseCase>();
        for (var service : application.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(service);
            if (!type.getName().startsWith("nl.samenspraak.")) continue;
            if (!AnnotatedElementUtils.hasAnnotation(type, SignedIn.class)) continue;
            var methods = Stream.of(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .toList();
            methods.forEach(
                    method -> found.put(name(method, methods), new UseCase(name(method, methods), service, method)));
        }
        return found;
    }

    /** Overloads are told apart by what they ask for. */
    private static String name(Method method, List<Method> methods) {
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        var overloaded = methods.stream()
                        .filter(other -> other.getName().equals(method.getName()))
                        .count()
                > 1;
        if (!overloaded) return name;
        return Stream.of(method.getParameterTypes()).map(Class::getSimpleName).collect(joining(" ", name + "(", ")"));
    }

    /** From now on every text among the arguments carries the mark. */
    void mark(String mark) {
        samples.replaceAll((type, sample) -> Marks.in(sample, mark));
        special.replaceAll((name, its) -> its.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        one -> one.getKey() == OneTimeSecret.class ? one.getValue() : Marks.in(one.getValue(), mark))));
    }

    final class UseCase {

        private final String name;
        private final Object service;
        private final Method method;

        private UseCase(String name, Object service, Method method) {
            this.name = name;
            this.service = service;
            this.method = method;
        }

        /** Makes of the world, until the transaction is taken back, one in which it can succeed. */
        void arrange() {
            arranged.getOrDefault(name, () -> {}).run();
        }

        /** What it threw, or nothing. */
        Optional<Throwable> call() {
            var types = method.getParameterTypes();
            var arguments = IntStream.range(0, types.length)
                    .mapToObj(at -> argument(at > 0 && types[at] == types[at - 1] ? types[at].arrayType() : types[at]))
                    .toArray();
            try {
                method.invoke(service, arguments);
                return Optional.empty();
            } catch (InvocationTargetException refused) {
                return Optional.of(refused.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private Object argument(Class<?> type) {
            if (type == UUID.class) return UUID.randomUUID();
            var its = special.getOrDefault(name, special.getOrDefault(name.substring(0, name.indexOf('.')), Map.of()));
            // The second of a sort in a row may be another than the first; it stands under the array of that sort.
            var sort = type.isArray() && !samples.containsKey(type) && !its.containsKey(type)
                    ? type.getComponentType()
                    : type;
            var sample = its.getOrDefault(sort, samples.get(sort));
            assertThat(sample)
                    .as("something for %s of %s", type.getName(), method)
                    .isNotNull()
                    // Of nothing at all, nothing is refused.
                    .isNotIn(List.of(), Set.of());
            return sample;
        }
    }

    private void ids() {
        CommentId comment = as(
                scene.eindhoven,
                () -> the(Discussions.class)
                        .start(
                                scene.round,
                                scene.at("2"),
                                Opening.remark(new CommentText("Gezegd")),
                                UUID.randomUUID()));
        ThreadId thread =
                as(scene.eindhoven, () -> the(Conversations.class).find(comment).thread());
        MissingPointId missing = as(
                scene.eindhoven,
                () -> the(MissingPoints.class).add(scene.round, new MissingText("Mist", ""), UUID.randomUUID()));
        var item = NewsId.create();
        var milestone = MilestoneId.create();
        as(scene.joyce, () -> {
            the(News.class).post(scene.strategy.id(), item, new NewsText("Nieuws", ""));
            the(Milestones.class)
                    .add(scene.strategy.id(), milestone, new MilestoneText(LocalDate.of(2016, 6, 14), "Stap", ""));
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
        put(InvitationId.class, invitation());
        put(OneTimeSecret.class, new OneTimeSecret("zomaar"));
        put(PersonId.class, scene.wim);
        put(OrganisationId.class, scene.eindhovenCity);
        put(BlockId.class, BlockId.create());
        put(UUID.class, UUID.randomUUID());
    }

    /** A strategy whose one and only of the kernteam can come in no more. */
    private StrategyId leaderless() {
        var gone = scene.person("Weg");
        the(Register.class).allowFounding(gone);
        var strategy = as(
                gone,
                () -> the(Strategies.class)
                        .start(StrategyId.create(), new StrategyName("Zonder kernteam"), scene.kernteam));
        the(Register.class).shutOut(gone, scene.joyce);
        return strategy.id();
    }

    private InvitationId invitation() {
        var guest = new Guest(
                InvitationId.create(), new EmailAddress("gast@example.nl"), "", scene.eindhovenCity, Role.OBSERVER);
        as(scene.joyce, () -> the(Invitations.class).invite(scene.strategy.id(), List.of(guest)));
        return guest.id();
    }

    private void words() {
        put(String.class, scene.strategy.slug());
        put(StrategyName.class, new StrategyName("Andere naam"));
        put(CommentText.class, new CommentText("Hallo"));
        put(ProposedWording.class, new ProposedWording("Andere tekst."));
        put(Opening.class, Opening.remark(new CommentText("Hallo")));
        put(Reason.class, new Reason("Daarom"));
        put(Wanted.class, Wanted.ALL);
        put(Sought.class, Sought.ALL);
        put(SoughtPeople.class, new SoughtPeople("", Optional.empty(), 10));
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
        put(
                OrganisationText.class,
                new OrganisationText(
                        new OrganisationName("Andere naam"),
                        new ShortName("AN"),
                        OrganisationKind.CITY,
                        Optional.empty()));
        put(Optional.class, Optional.empty());
        put(Consumer.class, (Consumer<Object>) told -> {});
        put(byte[].class, "# Kop".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(boolean.class, true);
    }

    private <T> void put(Class<T> type, T sample) {
        samples.put(type, sample);
    }

    /** A question of Eindhoven, and an invitation whose link one has. */
    private void question() {
        var asked = Opening.question(new CommentText("Wie betaalt dat?"), Optional.empty());
        var question = as(
                scene.eindhoven,
                () -> the(Discussions.class).start(scene.round, scene.at("1"), asked, UUID.randomUUID()));
        Map<Class<?>, Object> its = Map.of(
                ThreadId.class,
                as(
                        scene.eindhoven,
                        () -> the(Conversations.class).find(question).thread()));
        special.put("Discussions.answer", its);
        special.put("Questions.assign", its);
        var better = Opening.proposal(new ProposedWording("Een stad houdt nergens op."), Optional.empty());
        var proposal = as(
                scene.eindhoven,
                () -> the(Discussions.class).start(scene.round, scene.at("1"), better, UUID.randomUUID()));
        special.put("OwnWords.edit(CommentId ProposedWording Optional)", Map.of(CommentId.class, proposal));
        Map<Class<?>, Object> amsterdam =
                Map.of(PersonId.class, scene.amsterdam, OrganisationId.class, scene.amsterdamCity);
        special.put("Participations.add", amsterdam);
        special.put(
                "Participations.changeRole",
                Map.of(
                        PersonId.class,
                        scene.amsterdam,
                        OrganisationId.class,
                        scene.amsterdamCity,
                        Role.class,
                        Role.REPRESENTATIVE,
                        Role[].class,
                        Role.OBSERVER));
        special.put("Participations.end", amsterdam);
        special.put("LeaderlessStrategies.takeOver", Map.of(StrategyId.class, leaderless()));
        // Who wrote something: over whoever did nothing here, a kernteam has no say.
        special.put("AccessDesk", Map.of(PersonId.class, scene.eindhoven));
        special.put("PeopleDesk", Map.of(PersonId.class, scene.stranger));
        var secret = as(scene.joyce, () -> the(Invitations.class).link((InvitationId) samples.get(InvitationId.class)));
        special.put("Introductions.write", Map.of(long.class, 0L));
        special.put("Rounds.reword", Map.of(QuestionText.class, new QuestionText("")));
        special.put("Strategies.rename", Map.of(StrategyName.class, new StrategyName(scene.strategy.name())));
        special.put("UnsentTexts.keptAt", Map.of(Collection.class, List.of("reply:1")));
        special.put(
                "Conversations.paragraphs",
                Map.of(
                        Collection.class,
                        List.of(samples.get(ThreadId.class)),
                        Collection[].class,
                        List.of(samples.get(CommentId.class))));
        special.put("ModerationDesk.reviewed", Map.of(List.class, talk()));
        special.put("Strategies.start", Map.of(StrategyId.class, StrategyId.create()));
        special.put("ReceivedInvitations", Map.of(OneTimeSecret.class, secret));
    }

    private List<ThreadDetail> talk() {
        return as(scene.eindhoven, () -> the(Conversations.class).at(scene.round, scene.at("2")))
                .threads();
    }

    private void preparation() {
        var text = "# Kop\n\nEen alinea.\n\nNog een alinea.\n\nActiepunt 1: Leer.\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        as(scene.joyce, () -> {
            var second = the(Strategies.class)
                    .start(StrategyId.create(), new StrategyName("In voorbereiding"), scene.kernteam)
                    .id();
            takePartIn(second);
            the(PreparationDesk.class).receive(second, "tekst.md", text, told -> {});
            var card = the(PreparationDesk.class).preparation(second).orElseThrow();
            var block = card.proof().blocks().get(1).id();
            special.put("PreparationDesk", Map.of(StrategyId.class, second, int.class, card.revision()));
            special.put("Corrections", Map.of(StrategyId.class, second, BlockId.class, block, String.class, "Anders."));
            special.put(
                    "PreparationDesk.receiveInstead",
                    Map.of(StrategyId.class, second, int.class, card.revision(), String.class, "tekst.md"));
            var next = card.proof().blocks().get(2).id();
            special.put(
                    "Corrections.merge", Map.of(StrategyId.class, second, BlockId.class, block, BlockId[].class, next));
            the(JdbcClient.class)
                    .sql("insert into prepared_picture (id, strategy, content_type, bytes) values (?, ?, ?, ?)")
                    .params("plaatje", second.id(), "image/png", new byte[] {1})
                    .update();
            special.put("PreparationDesk.picture", Map.of(StrategyId.class, second, String.class, "plaatje"));
            var guessed = card.proof().blocks().getLast().id();
            special.put("Corrections.putBack", Map.of(StrategyId.class, second, BlockId.class, guessed));
            special.put("Corrections.undo", Map.of(StrategyId.class, second, int.class, card.revision()));
            special.put("Corrections.redo", Map.of(StrategyId.class, second, int.class, card.revision()));
        });
    }

    private void picture() {
        var file = new PictureFile("plaatje", "image/png", new byte[] {1});
        var published = as(scene.joyce, () -> {
            var third = the(Strategies.class)
                    .start(StrategyId.create(), new StrategyName("Met een plaatje"), scene.kernteam)
                    .id();
            takePartIn(third);
            the(Drafts.class).publish(third, "Titel", Scene.blocks(), List.of(file));
            return third;
        });
        var empty = as(scene.joyce, () -> {
            var fourth = the(Strategies.class)
                    .start(StrategyId.create(), new StrategyName("Nog leeg"), scene.kernteam)
                    .id();
            takePartIn(fourth);
            return fourth;
        });
        special.put("PreparationDesk.receive", Map.of(StrategyId.class, empty, String.class, "tekst.md"));
        special.put(
                "Drafts.publish",
                Map.of(StrategyId.class, empty, List.class, Scene.blocks(), List[].class, List.of(file)));
        special.put("Drafts.picture", Map.of(StrategyId.class, published, String.class, file.id()));
    }

    private void takePartIn(StrategyId strategy) {
        var participations = the(Participations.class);
        participations.all(scene.strategy.id()).stream()
                .filter(one -> !one.person().equals(scene.joyce))
                .forEach(one -> participations.add(strategy, one.person(), one.organisation(), one.role()));
    }

    private void organisations() {
        special.put("OrganisationDesk.merge", Map.of(OrganisationId[].class, scene.amsterdamCity));
        special.put("OrganisationDesk.showLogo", Map.of(byte[].class, png()));
        var list = "naam;korte naam;soort\nZwolle;ZWO;G32\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var guests =
                ("e-mail;organisatie\ngast@example.nl;Nergens\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        special.put("GuestLists.plan", Map.of(String.class, "gasten.csv", byte[].class, guests));
        special.put("OrganisationLists.read", Map.of(String.class, "lijst.csv", byte[].class, list));
        as(scene.joyce, () -> the(OrganisationDesk.class).showLogo(scene.amsterdamCity, png()));
        special.put("Organisations.logo", Map.of(OrganisationId.class, scene.amsterdamCity));
    }

    /** A rule by which somebody asked, and one whose question was answered with no. */
    private void belonging() {
        var rule = RuleId.create();
        var group = new Condition("test", "", "groups", UUID.randomUUID().toString());
        var text = new RuleText(group, scene.amsterdamCity, Role.REPRESENTATIVE, Manner.WITH_YES);
        as(scene.joyce, () -> the(Rules.class).add(scene.strategy.id(), rule, text));
        var asks = arrive(
                group, new Identity("https://localhost/test", UUID.randomUUID().toString()), "Iemand");
        var declined = arrive(
                group, new Identity("https://localhost/test", UUID.randomUUID().toString()), "Iemand");
        var author = arrive(group, identity(scene.eindhoven), "Vertegenwoordiger Eindhoven");
        as(scene.joyce, () -> {
            the(JoinRequests.class).decline(declined, new DeclineReason("Te vroeg"));
            the(JoinRequests.class).decline(author, new DeclineReason("Te vroeg"));
        });
        special.put("OwnRequests.putAway", Map.of(JoinRequestId.class, author));
        put(RuleId.class, rule);
        put(RuleText.class, text);
        put(JoinRequestId.class, asks);
        put(DeclineReason.class, new DeclineReason("Nu niet"));
        special.put("JoinRequests.reopen", Map.of(JoinRequestId.class, declined));
        var another = new Condition("test", "", "groups", UUID.randomUUID().toString());
        special.put("Rules.change", Map.of(int.class, 0));
        special.put(
                "Rules.add",
                Map.of(
                        RuleId.class,
                        RuleId.create(),
                        RuleText.class,
                        new RuleText(another, scene.amsterdamCity, Role.OBSERVER, Manner.AT_ONCE)));
    }

    private void lists() {
        var name = "Zwolle " + UUID.randomUUID();
        var file = ("naam;korte naam;soort\n" + name + ";ZWO;G32\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var lines = as(
                scene.joyce,
                () -> the(OrganisationLists.class).read("lijst.csv", file).lines());
        special.put("OrganisationLists.plan", Map.of(List.class, lines));
        var previewed = as(scene.joyce, () -> the(OrganisationLists.class).plan(lines));
        special.put("OrganisationLists.enrol", Map.of(List.class, previewed, Set.class, Set.of(99)));
        special.put("OrganisationDesk.addAll", Map.of(List.class, List.of(samples.get(OrganisationText.class))));
        var guest = new Guest(
                InvitationId.create(), new EmailAddress("ander@example.nl"), "", scene.eindhovenCity, Role.OBSERVER);
        special.put("Invitations.invite", Map.of(List.class, List.of(guest)));
        var ids = List.of((InvitationId) samples.get(InvitationId.class));
        special.put("Invitations.links", Map.of(List.class, ids));
        special.put("Invitations.sendAll", Map.of(List.class, ids));
        special.put("Organisations.cards", Map.of(Collection.class, List.of(scene.eindhovenCity)));
        special.put("People.cards", Map.of(Collection.class, List.of(scene.wim)));
        special.put("Readings.read", Map.of(Collection.class, List.of("2")));
        var wording = scene.article.at("2").orElseThrow().wording();
        special.put("Drafts.wordings", Map.of(Collection.class, List.of(wording)));
    }

    /** The link of a first start, which works while nobody may start a strategy. */
    private void firstOfAll() {
        var secret = UUID.randomUUID().toString();
        for (var useCase : List.of("Founding.accept", "Founding.open")) {
            special.put(useCase, Map.of(OneTimeSecret.class, new OneTimeSecret(secret)));
            arranged.put(useCase, () -> layLink(secret));
        }
    }

    private void layLink(String secret) {
        var database = the(JdbcClient.class);
        database.sql("update person set founder_since = null").update();
        database.sql("delete from founding_link").update();
        database.sql("insert into founding_link (secret_hash, version, made_at) values (?, 0, current_timestamp)")
                .param(hash(secret))
                .update();
    }

    private static String hash(String text) {
        try {
            var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Identity identity(PersonId person) {
        return the(JdbcClient.class)
                .sql("select issuer, subject from person where id = ?")
                .param(person.id())
                .query((row, number) -> new Identity(row.getString(1), row.getString(2)))
                .single();
    }

    private JoinRequestId arrive(Condition group, Identity identity, String name) {
        var person = the(Arrivals.class).arrive(identity, name, "test", Map.of("groups", List.of(group.value())));
        return as(scene.joyce, () -> the(JoinRequests.class).all(scene.strategy.id())).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static byte[] png() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T the(Class<T> service) {
        return application.getBean(service);
    }
}
