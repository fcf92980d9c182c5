package oversight.testkit.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oversight.api.party.AuthorityId;
import oversight.api.record.ChainHead;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.ChildKey;
import oversight.api.spi.DutyMove;

/** Faults of appending. */
final class AppendSaboteurs {

    private AppendSaboteurs() {}

    static List<Saboteur> all() {
        return List.of(
                Saboteur.of("an empty record has an empty hash", EmptyHash::new, "led01"),
                Saboteur.of("one head for all records", OneHead::new, "led02", "led70"),
                Saboteur.of("appends wherever the head is", AnyHead::new, "led03", "led04"),
                Saboteur.of("looks at the sequence and not at the hash", AnyHash::new, "led04"),
                Saboteur.of("uses up the identifier on OUTDATED", UsedUp::new, "led05", "led63"),
                Saboteur.of("writes a repeat again", Repeats::new, "led06", "led08"),
                Saboteur.of("writes duties and notices before it looks", EffectsFirst::new, "led03", "led06"),
                Saboteur.of("looks at the head before the identifier", HeadFirst::new, "led08", "led61"),
                Saboteur.of("an identifier is unique in its record only", UniqueInRecord::new, "led07", "led62"),
                Saboteur.of("writes the entry, and then what it sets off", EntryFirst::new, "led09"),
                Saboteur.of("forgets the moves of duties", NoDutyMoves::new, "led10"),
                Saboteur.of("forgets the moves of deliveries", NoDeliveryMoves::new, "led14"),
                Saboteur.of("passes over a move that cannot be made", DropsImpossible::new, "led11"),
                Saboteur.of("makes the moves of another authority its own", OwnMoves::new, "led13"),
                Saboteur.of("drops duties and notices of another authority", DropsForeign::new, "led12"));
    }

    private static final class EmptyHash extends Bent {
        @Override
        public ChainHead head(ChildKey child) {
            ChainHead head = super.head(child);
            return head.getSequence() == 0
                    ? ChainHead.builder().sequence(0).hash("").build()
                    : head;
        }
    }

    private static final class OneHead extends Bent {
        @Override
        public ChainHead head(ChildKey child) {
            return super.head(Samples.CHILD);
        }
    }

    private static final class AnyHead extends Bent {
        @Override
        public AppendResult append(Append append) {
            return super.append(fitted(append));
        }
    }

    private static final class AnyHash extends Bent {
        @Override
        public AppendResult append(Append append) {
            Append fitted = fitted(append);
            boolean sameSequence =
                    fitted.getEntry().getSequence() == append.getEntry().getSequence();
            return super.append(sameSequence ? fitted : append);
        }
    }

    private static final class UsedUp extends Bent {
        private final Set<String> used = new HashSet<>();

        @Override
        public AppendResult append(Append append) {
            dawdle();
            return appendUnlessUsed(append);
        }

        private synchronized AppendResult appendUnlessUsed(Append append) {
            if (used.contains(append.getEntry().getId())) {
                return AppendResult.ALREADY_THERE;
            }
            AppendResult result = super.append(append);
            if (result == AppendResult.OUTDATED) {
                used.add(append.getEntry().getId());
            }
            return result;
        }
    }

    private static final class Repeats extends Bent {
        @Override
        public AppendResult append(Append append) {
            AppendResult result = super.append(append);
            return result == AppendResult.ALREADY_THERE ? super.append(renamed(fitted(append), "-again")) : result;
        }
    }

    private static final class EffectsFirst extends Bent {
        @Override
        public AppendResult append(Append append) {
            if (!append.getDuties().isEmpty() || !append.getDeliveries().isEmpty()) {
                writeWithoutEntry(append);
            }
            return super.append(Append.builder().entry(append.getEntry()).build());
        }
    }

    private static final class HeadFirst extends Bent {
        @Override
        public AppendResult append(Append append) {
            return atHead(append) ? super.append(append) : AppendResult.OUTDATED;
        }
    }

    private static final class UniqueInRecord extends Bent {
        private final Map<String, String> recordOf = new HashMap<>();

        @Override
        public synchronized AppendResult append(Append append) {
            LedgerEntry entry = append.getEntry();
            String record = entry.getChild().value();
            boolean elsewhere =
                    !recordOf.computeIfAbsent(entry.getId(), first -> record).equals(record);
            return super.append(elsewhere ? renamed(append, "-" + record) : append);
        }
    }

    private static final class EntryFirst extends Bent {
        @Override
        public AppendResult append(Append append) {
            AppendResult result =
                    super.append(Append.builder().entry(append.getEntry()).build());
            if (result == AppendResult.APPENDED) {
                writeWithoutEntry(append);
            }
            return result;
        }
    }

    private static final class NoDutyMoves extends Bent {
        @Override
        public AppendResult append(Append append) {
            return super.append(
                    Append.builder().from(append).dutyMoves(List.of()).build());
        }
    }

    private static final class NoDeliveryMoves extends Bent {
        @Override
        public AppendResult append(Append append) {
            return super.append(
                    Append.builder().from(append).deliveryMoves(List.of()).build());
        }
    }

    private static final class DropsImpossible extends Bent {
        @Override
        public AppendResult append(Append append) {
            AppendResult result = super.append(append);
            return result == AppendResult.OUTDATED && atHead(append)
                    ? super.append(Append.builder()
                            .from(append)
                            .dutyMoves(List.of())
                            .deliveryMoves(List.of())
                            .build())
                    : result;
        }
    }

    private static final class OwnMoves extends Bent {
        @Override
        public AppendResult append(Append append) {
            AuthorityId authority = append.getEntry().getAuthority();
            return super.append(Append.builder()
                    .from(append)
                    .dutyMoves(append.getDutyMoves().stream()
                            .map(move -> DutyMove.builder()
                                    .from(move)
                                    .authority(authority)
                                    .build())
                            .toList())
                    .deliveryMoves(append.getDeliveryMoves().stream()
                            .filter(move -> move.getAuthority().equals(authority))
                            .toList())
                    .build());
        }
    }

    private static final class DropsForeign extends Bent {
        @Override
        public AppendResult append(Append append) {
            var authority = append.getEntry().getAuthority();
            return super.append(Append.builder()
                    .from(append)
                    .duties(append.getDuties().stream()
                            .filter(duty -> duty.getAuthority().equals(authority))
                            .toList())
                    .deliveries(append.getDeliveries().stream()
                            .filter(delivery ->
                                    delivery.getNotice().getAuthority().equals(authority))
                            .toList())
                    .build());
        }
    }

    private static Append renamed(Append append, String suffix) {
        LedgerEntry entry = append.getEntry();
        return Append.builder()
                .entry(LedgerEntry.builder()
                        .from(entry)
                        .id(entry.getId() + suffix)
                        .build())
                .build();
    }
}
