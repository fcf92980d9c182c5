package oversight.testkit.journey;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.UnaryOperator;
import oversight.api.duty.DutyState;
import oversight.api.record.EntryKind;
import oversight.api.spi.Append;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.NoteLedger;

/** Ledgers with a fault. */
final class Bending {

    private Bending() {}

    static boolean isReminder(Append append) {
        return append.getEntry().getKind() == EntryKind.BY_ENGINE;
    }

    /** Writes something else than it is given. */
    static NoteLedger appends(NoteLedger ledger, UnaryOperator<Append> change) {
        return bent(
                ledger,
                (name, arguments) -> name.equals("append") ? change.apply((Append) arguments[0]) : arguments[0]);
    }

    /** Gives every duty as open and due for a reminder, whatever was asked for, and keeps a reminder also where the duty cannot be moved. */
    static NoteLedger neverEnding(NoteLedger ledger) {
        NoteLedger careless = appends(
                ledger,
                append -> isReminder(append) && hasEnded(ledger, append)
                        ? Append.builder().from(append).dutyMoves(List.of()).build()
                        : append);
        return bent(
                careless,
                (name, arguments) -> arguments[0] instanceof DutyQuery query && query.isOpenOnly()
                        ? DutyQuery.builder()
                                .authority(query.getAuthority())
                                .duty(query.getDuty())
                                .build()
                        : arguments[0]);
    }

    private static boolean hasEnded(NoteLedger ledger, Append append) {
        return append.getDutyMoves().stream()
                .flatMap(
                        move -> ledger
                                .duties(DutyQuery.builder()
                                        .authority(move.getAuthority())
                                        .duty(move.getDuty())
                                        .build())
                                .stream())
                .anyMatch(duty -> duty.getState() != DutyState.OPEN);
    }

    private interface Change {
        Object of(String method, Object[] arguments);
    }

    private static NoteLedger bent(NoteLedger ledger, Change change) {
        return (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, method, arguments) -> {
                    Object[] given = arguments.clone();
                    given[0] = change.of(method.getName(), arguments);
                    try {
                        return method.invoke(ledger, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
