package oversight.testkit.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordEnd;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.EndsQuery;
import oversight.api.spi.LatestQuery;

/** Faults of what stands in two records, of erasing, and of reading the ends. */
final class KeepingSaboteurs {

    private KeepingSaboteurs() {}

    static List<Saboteur> all() {
        return List.of(
                Saboteur.of("forgets the counterpart", NoCounterpart::new, "led80"),
                Saboteur.of("takes only the first counterpart", FirstCounterpart::new, "led90"),
                Saboteur.of("appends the counterpart afterwards", Afterwards::new, "led81", "led82"),
                Saboteur.of("takes any counterpart", AnyCounterpart::new, "led83"),
                Saboteur.of("erases nothing", KeepsAll::new, "led84"),
                Saboteur.of("erases notes only", NotesOnly::new, "led92"),
                Saboteur.of("erases first and appends then", ErasesFirst::new, "led81", "led82", "led86"),
                Saboteur.of("appends nothing when there is nothing to erase", Unknown::new, "led85"),
                Saboteur.of("gives the first entries as the latest", FirstOnes::new, "led87"),
                Saboteur.of("gives the latest in the wrong order", Backwards::new, "led87"),
                Saboteur.of("gives the page from the start again", SamePage::new, "led88"),
                Saboteur.of("gives every end there is", NoLimit::new, "led88"),
                Saboteur.of("looks for kinds among the last entries only", AmongTheLast::new, "led89"),
                Saboteur.of("gives the last page again", LastPage::new, "led89"));
    }

    private static Append without(Append append) {
        return Append.builder().from(append).counterparts(List.of()).build();
    }

    private static Append keeping(Append append) {
        return Append.builder().from(append).erases(List.of()).build();
    }

    static final class NoCounterpart extends Bent {
        @Override
        public AppendResult append(Append append) {
            return right.append(without(append));
        }
    }

    static final class Afterwards extends Bent {
        @Override
        public AppendResult append(Append append) {
            AppendResult first = right.append(without(append));
            AppendResult last = first;
            for (LedgerEntry other : append.getCounterparts()) {
                if (!other.getAuthority().equals(append.getEntry().getAuthority())) {
                    throw new IllegalArgumentException("another authority");
                }
                last = first == AppendResult.APPENDED
                        ? right.append(Append.builder().entry(other).build())
                        : first;
            }
            return last;
        }
    }

    static final class AnyCounterpart extends Bent {
        @Override
        public AppendResult append(Append append) {
            boolean foreign = append.getCounterparts().stream()
                    .anyMatch(other ->
                            !other.getAuthority().equals(append.getEntry().getAuthority()));
            if (!foreign) {
                return right.append(append);
            }
            append.getCounterparts()
                    .forEach(other -> right.append(Append.builder().entry(other).build()));
            return right.append(without(append));
        }
    }

    static final class FirstCounterpart extends Bent {
        @Override
        public AppendResult append(Append append) {
            return right.append(Append.builder()
                    .from(append)
                    .counterparts(append.getCounterparts().stream().limit(1).toList())
                    .build());
        }
    }

    static final class KeepsAll extends Bent {
        @Override
        public AppendResult append(Append append) {
            return right.append(keeping(append));
        }
    }

    static final class NotesOnly extends Bent {
        @Override
        public AppendResult append(Append append) {
            List<LedgerEntry> there = right.entries(Samples.CHILD);
            return right.append(Append.builder()
                    .from(append)
                    .erases(there.stream()
                            .filter(entry -> entry.getKind() == EntryKind.NOTE
                                    && append.getErases().contains(entry.getId()))
                            .map(LedgerEntry::getId)
                            .toList())
                    .build());
        }
    }

    static final class ErasesFirst extends Bent {
        @Override
        public AppendResult append(Append append) {
            if (!append.getErases().isEmpty() && !isThere(append)) {
                ChainHead hidden = right.head(Samples.child(append.getEntry().getAuthority(), "hidden"));
                right.append(Append.builder()
                        .entry(Samples.entry(
                                        Samples.child(append.getEntry().getAuthority(), "hidden"),
                                        hidden,
                                        "hidden-" + hidden.getSequence())
                                .build())
                        .addAllErases(append.getErases())
                        .build());
            }
            return right.append(keeping(append));
        }
    }

    static final class Unknown extends Bent {
        @Override
        public AppendResult append(Append append) {
            if (append.getErases().contains("n-unknown")) {
                return AppendResult.OUTDATED;
            }
            return right.append(append);
        }
    }

    static final class FirstOnes extends Bent {
        @Override
        public List<LedgerEntry> latest(LatestQuery query) {
            if (query.getLimit() < 1) {
                throw new IllegalArgumentException("a limit");
            }
            return right.entries(query.getChild()).stream()
                    .limit(query.getLimit())
                    .toList();
        }
    }

    static final class Backwards extends Bent {
        @Override
        public List<LedgerEntry> latest(LatestQuery query) {
            List<LedgerEntry> reversed = new ArrayList<>(right.latest(query));
            Collections.reverse(reversed);
            return reversed;
        }
    }

    static final class AmongTheLast extends Bent {
        @Override
        public List<LedgerEntry> latest(LatestQuery query) {
            return right
                    .latest(LatestQuery.builder().from(query).kinds(List.of()).build())
                    .stream()
                    .filter(entry ->
                            query.getKinds().isEmpty() || query.getKinds().contains(entry.getKind()))
                    .toList();
        }
    }

    static final class LastPage extends Bent {
        @Override
        public List<LedgerEntry> latest(LatestQuery query) {
            return right.latest(LatestQuery.builder()
                    .from(query)
                    .before(OptionalLong.empty())
                    .build());
        }
    }

    static final class SamePage extends Bent {
        @Override
        public List<RecordEnd> ends(EndsQuery query) {
            return right.ends(EndsQuery.builder()
                    .authority(query.getAuthority())
                    .limit(query.getLimit())
                    .build());
        }
    }

    static final class NoLimit extends Bent {
        @Override
        public List<RecordEnd> ends(EndsQuery query) {
            return right.ends(EndsQuery.builder().from(query).limit(1000).build());
        }
    }
}
