package oversight.testkit.hostile;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import oversight.api.HostFailureException;
import oversight.api.party.CaseRole;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.HeadAnchor;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.TeamMember;

/** What a host can do when it is called. Each says where it applies, and why not elsewhere; the marker is wherever text can be. */
enum Behaviour {
    THROWS_CHECKED(call -> fail(new IOException(Call.MARKER))),
    THROWS_UNCHECKED(call -> fail(new IllegalStateException(Call.MARKER, new IOException(Call.MARKER)))),
    PRETENDS_TO_BE_US(call -> fail(
            new HostFailureException("StaffDirectory", Call.MARKER, HostFailureException.Failure.THREW, Call.MARKER))),
    THROWS_ERROR(call -> fail(new AssertionError(Call.MARKER))),
    OVERFLOWS_THE_STACK(call -> fail(new StackOverflowError(Call.MARKER))),
    RUNS_OUT_OF_MEMORY(call -> fail(new OutOfMemoryError("Java heap space"))),
    GIVES_NULL(call -> null, seam -> !seam.method().getReturnType().isPrimitive(), "void and primitive answers"),
    GIVES_NULL_IN_A_LIST(call -> with(call, (Object) null), seam -> seam.gives(List.class), "no list"),
    HANGS(Behaviour::hang, seam -> !seam.hasNoDeadline(), "called without a deadline, as their pages say"),
    SWALLOWS_INTERRUPTS(
            Behaviour::hangOn, seam -> !seam.hasNoDeadline(), "called without a deadline, as their pages say"),
    IS_SLOW(call -> {
        Thread.sleep(5);
        return call.right();
    }),
    INTERRUPTS_THE_THREAD(call -> {
        Thread.currentThread().interrupt();
        return call.right();
    }),
    RECORDS_ANOTHER(call -> {
        call.scene().reenter(call.scene().other());
        return call.right();
    }),
    RECORDS_THE_SAME(call -> {
        call.scene().reenter(call.scene().current());
        return call.right();
    }),
    HAS_ITS_OWN_TRANSACTION(call -> {
        Object right = call.right();
        call.scene().ownTransaction();
        return right;
    }),
    COMMITS_OUR_TRANSACTION(call -> {
        Object right = call.right();
        Connection ours = call.scene().ourConnection();
        if (ours != null) {
            ours.commit();
        }
        return right;
    }),
    CLOSES_OUR_CONNECTION(
            call -> {
                Object right = call.right();
                Connection ours = call.scene().ourConnection();
                if (ours != null) {
                    ours.close();
                }
                return right;
            },
            seam -> !seam.isOf(HeadAnchor.class) || !seam.gives(void.class),
            "the anchor is then ahead of the ledger, which verifying reports, as its page says"),
    CHANGES_AUTOCOMMIT(call -> {
        Object right = call.right();
        Connection ours = call.scene().ourConnection();
        if (ours != null) {
            ours.setAutoCommit(true);
        }
        return right;
    }),
    MUTATES_ITS_ARGUMENT(Call::mutateArguments),
    KEEPS_REFERENCES(call -> {
        Object right = call.right();
        call.scene().keep(List.of(call.arguments()));
        call.scene().keep(Collections.singletonList(right));
        return right;
    }),
    NAMES_STRANGERS(Behaviour::strangers, Seam::namesPeople, "names nobody"),
    NAMES_EVERYBODY_TWICE(
            call -> with(call, ((List<?>) call.right()).toArray()),
            seam -> seam.namesPeople() && seam.gives(List.class),
            "names nobody"),
    NAMES_100_000(Behaviour::crowd, seam -> seam.namesPeople() && seam.gives(List.class), "names nobody"),
    CHANGES_THE_LIST_LATER(
            call -> call.scene().toBeCleared(new ArrayList<>((List<?>) call.right())),
            seam -> seam.gives(List.class),
            "no list"),
    LIES_ABOUT_SUCCESS(
            call -> call.seam().isOf(NoticeTransport.class) ? new NoticeTransport.Answer.Taken() : null,
            seam -> seam.isOf(NoticeTransport.class) || seam.isOf(HeadAnchor.class) && seam.gives(void.class),
            "only reads, or is the ledger, which is trusted and has NoteLedgerContract"),
    DELIVERS_THEN_THROWS(call -> {
        call.right();
        return fail(new IllegalStateException(Call.MARKER));
    }),
    ANSWERS_FROM_ANOTHER_THREAD(
            call -> CompletableFuture.supplyAsync(call::rightUnchecked).get()),
    CHANGES_THE_CLASS_LOADER(call -> {
        Thread.currentThread().setContextClassLoader(null);
        return call.right();
    }),
    CHANGES_THE_TIME_ZONE(call -> {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        return call.right();
    }),
    CHANGES_THE_LOCALE(call -> {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        return call.right();
    }),
    COLLECTS_GARBAGE(call -> {
        System.gc();
        return call.right();
    }),
    LOGS_ITS_ARGUMENTS(Call::log),
    GIVES_EVIL_EQUALS(call -> new Evil((List<?>) call.right()), seam -> seam.gives(List.class), "no list"),
    HOLDS_OUR_LOCKS(call -> {
        call.scene().holdLocks(call.arguments());
        return call.right();
    });

    /** Does it. */
    @FunctionalInterface
    interface Action {
        Object on(Call call) throws Throwable;
    }

    private final Action action;
    private final Predicate<Seam> fits;
    private final String elsewhere;

    Behaviour(Action action) {
        this(action, seam -> true, "");
    }

    Behaviour(Action action, Predicate<Seam> fits, String elsewhere) {
        this.action = action;
        this.fits = fits;
        this.elsewhere = elsewhere;
    }

    boolean fits(Seam seam) {
        return fits.test(seam);
    }

    /** Why it does not apply where it does not. */
    String elsewhere() {
        return elsewhere;
    }

    Object on(Call call) throws Throwable {
        return action.on(call);
    }

    /** How often it happens; what takes long happens once. */
    int atMost() {
        return this == COLLECTS_GARBAGE || this == NAMES_100_000 ? 1 : Integer.MAX_VALUE;
    }

    /** Whether the host is called on an executor, with a deadline. */
    boolean needsADeadline() {
        return this == HANGS || this == SWALLOWS_INTERRUPTS;
    }

    /** Whether it is done to a connection that we are using. */
    boolean isOfConnections() {
        return switch (this) {
            case HAS_ITS_OWN_TRANSACTION, COMMITS_OUR_TRANSACTION, CLOSES_OUR_CONNECTION, CHANGES_AUTOCOMMIT -> true;
            default -> false;
        };
    }

    /** Whether it gives the right answers all the same, so that nothing on the record may be different for it. */
    boolean isHarmless() {
        return switch (this) {
            case IS_SLOW,
                    MUTATES_ITS_ARGUMENT,
                    KEEPS_REFERENCES,
                    CHANGES_THE_LIST_LATER,
                    ANSWERS_FROM_ANOTHER_THREAD,
                    CHANGES_THE_CLASS_LOADER,
                    CHANGES_THE_TIME_ZONE,
                    CHANGES_THE_LOCALE,
                    COLLECTS_GARBAGE,
                    LOGS_ITS_ARGUMENTS,
                    GIVES_EVIL_EQUALS,
                    HOLDS_OUR_LOCKS,
                    HAS_ITS_OWN_TRANSACTION -> true;
            default -> false;
        };
    }

    private static Object fail(Throwable thrown) throws Throwable {
        throw thrown;
    }

    private static Object hang(Call call) throws InterruptedException {
        new CountDownLatch(1).await();
        return null;
    }

    private static Object hangOn(Call call) {
        while (call.scene().goesOn()) {
            try {
                call.scene().end().await();
            } catch (InterruptedException swallowed) {
                // that is the purpose
            }
        }
        return null;
    }

    private static List<Object> with(Call call, Object... more) throws Throwable {
        List<Object> list = new ArrayList<>((List<?>) call.right());
        Collections.addAll(list, more == null ? new Object[] {null} : more);
        return list;
    }

    private static Object stranger(Call call, int number) {
        return switch (call.seam().method().getName()) {
            case "postsOf" -> PostId.of("post-of-elsewhere-" + number);
            case "around" ->
                TeamMember.builder()
                        .party(StaffRef.of("stranger-" + number))
                        .role(CaseRole.of("allocated-worker"))
                        .build();
            default -> StaffRef.of("stranger-" + number);
        };
    }

    private static Object strangers(Call call) throws Throwable {
        Object stranger = stranger(call, 1);
        return call.seam().gives(Optional.class) ? Optional.of(stranger) : with(call, stranger);
    }

    private static Object crowd(Call call) throws Throwable {
        Object[] crowd = new Object[100_000];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = stranger(call, i);
        }
        return with(call, crowd);
    }

    /** A list that cannot be compared. */
    private static final class Evil extends ArrayList<Object> {

        private static final long serialVersionUID = 1L;

        Evil(List<?> right) {
            super(right);
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException(Call.MARKER);
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException(Call.MARKER);
        }

        @Override
        public String toString() {
            return Call.MARKER;
        }
    }
}
