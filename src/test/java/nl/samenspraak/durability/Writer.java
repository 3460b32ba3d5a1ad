package nl.samenspraak.durability;

import java.util.UUID;
import nl.samenspraak.Application;
import nl.samenspraak.Scene;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RoundId;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The application in a process of its own that is meant to be killed: four people write as fast as they can, and each
 * write that was acknowledged is said aloud on one line. Arguments: the database's address, then round and person if
 * they exist already.
 */
public final class Writer {

    private static final int PEOPLE = 4;

    private Writer() {}

    public static void main(String[] args) {
        var application = new SpringApplicationBuilder(Application.class, Scene.class)
                .profiles("test")
                .run("--spring.datasource.url=" + args[0], "--server.port=0", "--vaadin.productionMode=true");
        var scene = application.getBean(Scene.class);
        if (args.length == 1) scene.set();
        var round = args.length == 1 ? scene.round : RoundId.of(args[1]);
        var person = args.length == 1 ? scene.eindhoven : PersonId.of(args[2]);
        say("READY " + round + " " + person);
        var points = application.getBean(MissingPoints.class);
        for (var i = 0; i < PEOPLE; i++) new Thread(() -> write(points, round, person)).start();
    }

    private static void write(MissingPoints points, RoundId round, PersonId person) {
        Scene.signIn(person);
        while (true) {
            var submission = UUID.randomUUID();
            points.add(round, new MissingText("Een punt", "Wat ontbreekt, is " + submission), submission);
            say("WRITTEN " + submission);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
