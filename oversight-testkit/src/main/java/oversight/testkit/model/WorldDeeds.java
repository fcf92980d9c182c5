package oversight.testkit.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import oversight.api.Dispatched;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.spi.Presence;
import oversight.testkit.people.People;

/** Time passes, people come and go, notices go out, another engine takes over. */
final class WorldDeeds {

    private static final List<StaffRef> STAFF = List.of(
            People.ROWENA,
            People.IDRIS,
            People.FARIDA,
            People.AMARA,
            People.DILYS,
            People.KEZIA,
            People.JOE,
            People.LEON);

    private static final List<Duration> WAITS = List.of(
            Duration.ofMillis(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(7),
            Duration.ofHours(1),
            Duration.ofHours(5),
            Duration.ofHours(24),
            Duration.ofDays(3),
            Duration.ofDays(8));

    private WorldDeeds() {}

    static void time(Scene scene) {
        Duration wait = scene.any(WAITS);
        scene.stage.advance(wait);
        scene.say("Time passes: " + wait.toString().substring(1).toLowerCase(java.util.Locale.ROOT) + ", to "
                + scene.stage.now());
    }

    static void people(Scene scene) {
        Town town = scene.stage.town();
        Instant now = scene.stage.now();
        StaffRef who = scene.any(STAFF);
        switch (scene.step().deed()) {
            case AWAY -> {
                town.presence(who, Presence.AWAY, now);
                scene.say(who + " goes away");
            }
            case BACK -> {
                town.presence(who, Presence.AT_WORK, now);
                scene.say(who + " is at work");
            }
            case LEAVE -> {
                town.presence(who, Presence.LEFT, now);
                scene.say(who + " leaves");
            }
            case MANAGER -> {
                StaffRef worker = scene.any(List.of(People.BILAL, People.GRACE, People.CHIDI));
                town.manager(worker, who, now);
                scene.say(worker + " is managed by " + who);
            }
            default -> {
                ChildRef child = scene.any(Scene.CHILDREN);
                town.exclude(child, who, now);
                scene.say(who + " must not be told of " + child);
            }
        }
    }

    static void arrange(Scene scene) {
        Town town = scene.stage.town();
        List<Arrangement> all = new ArrayList<>(town.arrangements());
        Instant now = scene.stage.now();
        all.add(new Arrangement.Grant(
                ArrangementId.of(scene.fresh("G")),
                People.AMARA,
                DecisionTypeId.of("placement-with-parents"),
                PostId.of("service-manager"),
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(20))));
        town.agree(all);
        scene.say(People.AMARA + " is granted the decision");
    }

    static void revoke(Scene scene) {
        scene.stage.town().agree(List.of());
        scene.say("Every grant is revoked");
    }

    static void dispatch(Scene scene) {
        scene.hasDispatched = true;
        int limit = 1 + scene.number(25);
        scene.say("A dispatcher hands over " + limit + " at most");
        Dispatched done = scene.door().deliveries().dispatch(limit);
        scene.came(done.getDelivered() + " delivered, " + done.getFailed() + " failed, " + done.getParked()
                + " parked, " + done.getPutBack() + " put back");
    }

    static void checkpoint(Scene scene) {
        scene.say("A checkpoint is made");
        scene.door().records().checkpoint();
    }

    static void takeOver(Scene scene) {
        if (!scene.isNewerThere) {
            scene.say("A second engine starts, with the next version of the scheme");
            scene.isNewerThere = true;
        }
    }
}
