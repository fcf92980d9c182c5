package oversight.testkit.model;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import oversight.api.Notes;
import oversight.api.Oversight;
import oversight.api.duty.DutyState;
import oversight.api.note.CaseNote;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeReason;
import oversight.api.party.StaffRef;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryRef;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.core.OversightEngine;
import oversight.testkit.memory.InMemoryLedger;

/** Hosts with one mistake each. */
enum Planted {
    LINE_MANAGER_NOTICE_LOST(ledger((ledger, call) -> call.append()
            .map(append -> ledger.append(Append.builder()
                    .from(append)
                    .deliveries(append.getDeliveries().stream()
                            .filter(delivery -> delivery.getNotice().getReason() != NoticeReason.NOT_THE_LINE_MANAGER)
                            .toList())
                    .build())))),
    DELIVERED_BEFORE_HAND_OVER(transport(recipients -> notice -> {
        try {
            recipients.deliver(notice);
        } catch (IllegalStateException swallowed) {
            return new NoticeTransport.Answer.Taken();
        }
        return new NoticeTransport.Answer.Taken();
    })),
    DISCHARGED_BY_A_CHECK(Planted::dischargingOnCheck),
    ENTRY_TWICE_AFTER_A_LOST_ANSWER(Planted::recordingAfresh),
    TOLD_WHO_MUST_NOT_BE(team(people -> people::around)),
    WRONG_ORDER(ledger((ledger, call) -> call.is("entries").map(entries -> {
        List<Object> turned = new ArrayList<>((List<?>) entries);
        Collections.reverse(turned);
        return turned;
    }))),
    OUTDATED_IS_SUCCESS(ledger((ledger, call) -> call.append().map(append -> {
        AppendResult result = ledger.append(append);
        return result == AppendResult.OUTDATED ? AppendResult.APPENDED : result;
    }))),
    MOVES_DROPPED(ledger((ledger, call) -> call.append()
            .map(append -> ledger.append(Append.builder()
                    .from(append)
                    .dutyMoves(List.of())
                    .deliveryMoves(List.of())
                    .build())))),
    CLAIM_NEVER_ENDS(Planted::keepingClaims),
    HEAD_NOT_ADVANCED(Planted::withAnOldHead),
    MANAGER_OF_TODAY(directory(people -> new Behind(people))),
    NOTICE_MUTED_BY_AN_OPERATOR(ledger((ledger, call) -> call.move()
            .filter(move -> move.getTo() == DeliveryState.PARKED)
            .map(move -> ledger.moveDelivery(DeliveryMove.builder()
                    .from(move)
                    .to(DeliveryState.SUPERSEDED)
                    .build()))));

    private final java.util.function.Supplier<Host> host;

    Planted(java.util.function.Supplier<Host> host) {
        this.host = host;
    }

    Host host() {
        return host.get();
    }

    /** A call of a ledger. */
    record Call(NoteLedger ledger, java.lang.reflect.Method method, Object[] arguments) {

        Optional<Append> append() {
            return Optional.of(arguments[0]).filter(Append.class::isInstance).map(Append.class::cast);
        }

        Optional<DeliveryMove> move() {
            return Optional.of(arguments[0])
                    .filter(DeliveryMove.class::isInstance)
                    .map(DeliveryMove.class::cast);
        }

        Optional<Object> is(String name) {
            return method.getName().equals(name) ? Optional.of(real(ledger, method, arguments)) : Optional.empty();
        }
    }

    private static Object real(Object of, java.lang.reflect.Method method, Object[] arguments) {
        try {
            return method.invoke(of, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static NoteLedger bent(NoteLedger ledger, BiFunction<NoteLedger, Call, Optional<?>> other) {
        return proxy(NoteLedger.class, (self, method, arguments) -> {
            Optional<?> answer = other.apply(ledger, new Call(ledger, method, arguments));
            return answer.isPresent() ? answer.get() : real(ledger, method, arguments);
        });
    }

    private static java.util.function.Supplier<Host> ledger(BiFunction<NoteLedger, Call, Optional<?>> other) {
        return () -> () -> bent(new InMemoryLedger(), other);
    }

    private static java.util.function.Supplier<Host> transport(UnaryOperator<NoticeTransport> bend) {
        return () -> new Sound() {
            @Override
            public NoticeTransport transport(NoticeTransport recipients) {
                return bend.apply(recipients);
            }
        };
    }

    private static java.util.function.Supplier<Host> team(UnaryOperator<CaseTeam> bend) {
        return () -> new Sound() {
            @Override
            public CaseTeam caseTeam(CaseTeam people) {
                return bend.apply(people);
            }
        };
    }

    private static java.util.function.Supplier<Host> directory(UnaryOperator<StaffDirectory> bend) {
        return () -> new Sound() {
            @Override
            public StaffDirectory staffDirectory(StaffDirectory people) {
                return bend.apply(people);
            }
        };
    }

    /** A host without a mistake. */
    private static class Sound implements Host {
        @Override
        public NoteLedger freshLedger() {
            return new InMemoryLedger();
        }
    }

    /** Says who managed somebody four weeks before. */
    private record Behind(StaffDirectory people) implements StaffDirectory {

        @Override
        public List<oversight.api.party.PostId> postsOf(StaffAt who) {
            return people.postsOf(who);
        }

        @Override
        public List<StaffRef> holdersOf(oversight.api.spi.PostAt post) {
            return people.holdersOf(post);
        }

        @Override
        public Optional<StaffRef> lineManagerOf(StaffAt who) {
            return people.lineManagerOf(StaffAt.builder()
                    .from(who)
                    .at(who.getAt().minus(java.time.Duration.ofDays(28)))
                    .build());
        }
    }

    /** The engine, with another way to do notes. */
    private static Host notes(
            UnaryOperator<NoteLedger> ledger, BiFunction<Oversight, Object[], Optional<Object>> bend) {
        return new Sound() {
            @Override
            public NoteLedger freshLedger() {
                return ledger.apply(new InMemoryLedger());
            }

            @Override
            public Oversight engine(OversightEngine.Builder builder) {
                Oversight real = builder.build();
                Notes notes = proxy(
                        Notes.class,
                        (self, method, arguments) -> bend.apply(real, new Object[] {method.getName(), arguments[0]})
                                .orElseGet(() -> real(real.notes(), method, arguments)));
                return new Fronted(real, notes);
            }
        };
    }

    private static Host dischargingOnCheck() {
        AtomicReference<NoteLedger> inner = new AtomicReference<>();
        return notes(
                ledger -> {
                    inner.set(ledger);
                    return ledger;
                },
                (real, call) -> {
                    if (call[0].equals("check")) {
                        CaseNote draft = (CaseNote) call[1];
                        draft.decisions()
                                .forEach(decision -> decision.getId()
                                        .ifPresent(id -> real
                                                .duties()
                                                .of(draft.getChild().orElseThrow())
                                                .stream()
                                                .filter(duty -> duty.getKind() == DutyKind.RECORD
                                                        && duty.getState() == DutyState.OPEN
                                                        && duty.getAbout()
                                                                .equals(EntryRef.of(id)
                                                                        .value()))
                                                .forEach(duty -> real.duties()
                                                        .waive(
                                                                duty,
                                                                duty.getOwner() instanceof StaffRef owner
                                                                        ? owner
                                                                        : StaffRef.of("x"),
                                                                oversight.api.text.Narrative.of("Done.")))));
                    }
                    return Optional.empty();
                });
    }

    /** Records what failed once more, under another identifier, and answers with the first. */
    private static Host recordingAfresh() {
        return notes(ledger -> ledger, (real, call) -> {
            if (!call[0].equals("record")) {
                return Optional.empty();
            }
            CaseNote draft = (CaseNote) call[1];
            try {
                return Optional.of(real.notes().record(draft));
            } catch (oversight.api.HostFailureException lost) {
                return Optional.of(real.notes()
                        .record(oversight.testkit.notes.NoteVariants.withId(
                                draft, draft.getId().orElseThrow().value() + "b")));
            }
        });
    }

    private static Host keepingClaims() {
        return () -> {
            NoteLedger real = new InMemoryLedger();
            java.util.Set<Object> claimed = new java.util.HashSet<>();
            return bent(real, (ledger, call) -> {
                Optional<Object> answer = call.is("claim");
                return answer.map(list -> ((List<?>) list)
                        .stream()
                                .map(Delivery.class::cast)
                                .filter(delivery -> delivery.getAttempts() > 0
                                        || claimed.add(delivery.getNotice().getKey()))
                                .toList());
            });
        };
    }

    private static Host withAnOldHead() {
        return () -> {
            AtomicReference<ChainHead> last = new AtomicReference<>();
            return bent(
                    new InMemoryLedger(),
                    (ledger, call) -> call.is("head").map(head -> {
                        ChainHead now = (ChainHead) head;
                        ChainHead old = last.getAndSet(now);
                        return now.getSequence() == 3 && old != null ? old : now;
                    }));
        };
    }

    /** An engine of which one room is another. */
    private record Fronted(Oversight real, Notes notes) implements Oversight {
        @Override
        public oversight.api.party.AuthorityId authority() {
            return real.authority();
        }

        @Override
        public oversight.api.Decisions decisions() {
            return real.decisions();
        }

        @Override
        public oversight.api.Events events() {
            return real.events();
        }

        @Override
        public oversight.api.Duties duties() {
            return real.duties();
        }

        @Override
        public oversight.api.Deliveries deliveries() {
            return real.deliveries();
        }

        @Override
        public oversight.api.Records records() {
            return real.records();
        }
    }
}
