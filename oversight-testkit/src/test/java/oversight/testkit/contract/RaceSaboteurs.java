package oversight.testkit.contract;

import java.util.List;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;

/** Faults of appending that show themselves only when several threads append at once. */
final class RaceSaboteurs {

    private RaceSaboteurs() {}

    static List<Saboteur> all() {
        return List.of(
                Saboteur.of("looks at the head, and then appends", LookThenAppend::new, "led60"),
                Saboteur.of("takes a repeat that came between for a moved head", RepeatInBetween::new, "led61"),
                Saboteur.of("looks for the identifier, and then appends", LookThenInsert::new, "led62"),
                Saboteur.of("says that it wrote what came too late", SaysSo::new, "led60", "led63"));
    }

    private static final class LookThenAppend extends Bent {
        @Override
        public AppendResult append(Append append) {
            if (isThere(append) || !atHead(append)) {
                return super.append(append);
            }
            dawdle();
            synchronized (this) {
                return super.append(fitted(append));
            }
        }
    }

    private static final class RepeatInBetween extends Bent {
        @Override
        public AppendResult append(Append append) {
            if (isThere(append)) {
                return AppendResult.ALREADY_THERE;
            }
            dawdle();
            AppendResult result = super.append(append);
            return result == AppendResult.ALREADY_THERE ? AppendResult.OUTDATED : result;
        }
    }

    private static final class LookThenInsert extends Bent {
        @Override
        public AppendResult append(Append append) {
            if (isThere(append)) {
                return AppendResult.ALREADY_THERE;
            }
            dawdle();
            AppendResult result = super.append(append);
            if (result != AppendResult.ALREADY_THERE) {
                return result;
            }
            LedgerEntry entry = append.getEntry();
            return super.append(with(
                    append,
                    LedgerEntry.builder()
                            .from(entry)
                            .id(entry.getId() + entry.getChild())
                            .build()));
        }
    }

    private static final class SaysSo extends Bent {
        @Override
        public AppendResult append(Append append) {
            boolean inTime = atHead(append) && !isThere(append);
            dawdle();
            AppendResult result = super.append(append);
            return inTime ? AppendResult.APPENDED : result;
        }
    }
}
