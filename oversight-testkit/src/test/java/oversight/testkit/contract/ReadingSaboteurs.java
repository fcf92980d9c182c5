package oversight.testkit.contract;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import oversight.api.duty.Duty;
import oversight.api.notice.Delivery;
import oversight.api.record.EntryKey;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.ChildKey;

/** Faults of keeping and reading entries. */
final class ReadingSaboteurs {

    private ReadingSaboteurs() {}

    static List<Saboteur> all() {
        return List.of(
                Saboteur.of("reads by identifier and not in order", ByIdentifier::new, "led20"),
                Saboteur.of("takes capitals for small letters", Folding::new, "led21"),
                changing("keeps local times", ReadingSaboteurs::throughLocalTime, "led22"),
                changing("loses spaces at the end of a version", ReadingSaboteurs::trimmedVersion, "led22"),
                document("puts letters and accents together", ReadingSaboteurs::composed, "led23"),
                document("knows one plane", text -> text.replaceAll("[^\\x{0}-\\x{ffff}]", "?"), "led23", "led24"),
                document("drops the mark at the start", text -> text.replaceAll("^\ufeff", ""), "led23"),
                document("makes one line end of all", text -> text.replace("\r\n", "\n"), "led23"),
                document("is full after 65,535", text -> cut(text, 65_535), "led24"),
                document("is full after a million", text -> cut(text, 1_000_000), "led24"),
                Saboteur.of("stores a question mark for what is ill-formed", Mends::new, "led25"),
                Saboteur.of("cuts finer times", Cuts::new, "led26"));
    }

    /** A fault in every entry that is read. */
    private static Saboteur changing(String fault, UnaryOperator<LedgerEntry> change, String... rules) {
        return Saboteur.of(
                fault,
                () -> new Bent() {
                    @Override
                    public List<LedgerEntry> entries(ChildKey child) {
                        return super.entries(child).stream().map(change).toList();
                    }

                    @Override
                    public Optional<LedgerEntry> entry(EntryKey key) {
                        return super.entry(key).map(change);
                    }
                },
                rules);
    }

    private static Saboteur document(String fault, UnaryOperator<String> change, String... rules) {
        return changing(
                fault,
                entry -> LedgerEntry.builder()
                        .from(entry)
                        .document(change.apply(entry.getDocument()))
                        .build(),
                rules);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private static LedgerEntry throughLocalTime(LedgerEntry entry) {
        ZoneId london = ZoneId.of("Europe/London");
        LocalDateTime local = LocalDateTime.ofInstant(entry.getRecordedAt(), london);
        Instant back = local.atZone(london).withLaterOffsetAtOverlap().toInstant();
        return LedgerEntry.builder().from(entry).recordedAt(back).build();
    }

    private static LedgerEntry trimmedVersion(LedgerEntry entry) {
        return LedgerEntry.builder()
                .from(entry)
                .scheme(oversight.api.record.SchemePin.builder()
                        .from(entry.getScheme())
                        .version(entry.getScheme().getVersion().stripTrailing())
                        .build())
                .build();
    }

    private static final class ByIdentifier extends Bent {
        @Override
        public List<LedgerEntry> entries(ChildKey child) {
            return super.entries(child).stream()
                    .sorted(Comparator.comparing(LedgerEntry::getId))
                    .toList();
        }
    }

    private static final class Folding extends Bent {
        @Override
        public AppendResult append(Append append) {
            LedgerEntry entry = append.getEntry();
            return super.append(with(
                    append,
                    LedgerEntry.builder()
                            .from(entry)
                            .id(entry.getId().toLowerCase(Locale.ROOT))
                            .build()));
        }
    }

    private static final class Mends extends Bent {
        @Override
        public AppendResult append(Append append) {
            return super.append(Append.builder()
                    .entry(LedgerEntry.builder()
                            .from(append.getEntry())
                            .document(append.getEntry().getDocument().replaceAll("[\\x{0}\\x{d800}-\\x{dfff}]", "?"))
                            .build())
                    .build());
        }
    }

    private static final class Cuts extends Bent {
        @Override
        public AppendResult append(Append append) {
            return super.append(Append.builder()
                    .entry(LedgerEntry.builder()
                            .from(append.getEntry())
                            .recordedAt(cut(append.getEntry().getRecordedAt()))
                            .build())
                    .duties(append.getDuties().stream().map(Cuts::cut).toList())
                    .deliveries(append.getDeliveries().stream().map(Cuts::cut).toList())
                    .build());
        }

        private static Instant cut(Instant time) {
            return time.truncatedTo(ChronoUnit.MILLIS);
        }

        private static Duty cut(Duty duty) {
            return Duty.builder()
                    .from(duty)
                    .startedAt(cut(duty.getStartedAt()))
                    .dueAt(cut(duty.getDueAt()))
                    .endedAt(duty.getEndedAt().map(Cuts::cut))
                    .build();
        }

        private static Delivery cut(Delivery delivery) {
            return Delivery.builder()
                    .from(delivery)
                    .nextAt(cut(delivery.getNextAt()))
                    .build();
        }
    }
}
