package oversight.core.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.record.SchemePin;
import oversight.api.scheme.Scheme;

/** Who reads, in what language, and what things are called. For one view and one thread: names are asked for once. */
final class ReaderSetting {

    private final ChildRef child;
    private final ReaderWords words;
    private final boolean forAssessor;
    private final Function<Party, String> parties;
    private final Function<SchemePin, Optional<Scheme>> schemes;
    private final Map<SchemePin, ReaderNames> names = new HashMap<>();

    ReaderSetting(
            ChildRef child,
            ReaderWords words,
            boolean forAssessor,
            Function<Party, String> parties,
            Function<SchemePin, Optional<Scheme>> schemes) {
        Map<Party, String> asked = new HashMap<>();
        this.child = child;
        this.words = words;
        this.forAssessor = forAssessor;
        this.parties = party -> asked.computeIfAbsent(party, parties);
        this.schemes = schemes;
    }

    /** Under which reference the record was asked for. */
    ChildRef child() {
        return child;
    }

    ReaderWords words() {
        return words;
    }

    boolean forAssessor() {
        return forAssessor;
    }

    /** The passages of an entry, none of them written yet. */
    Passages passages(BookItem item, List<Withheld> withheld) {
        ReaderNames called = names.computeIfAbsent(
                item.entry().getScheme(), pin -> new ReaderNames(schemes.apply(pin), parties, words));
        ReaderLabels labels = new ReaderLabels(words, called);
        return new Passages(words, called, ReaderTexts.of(item, withheld, labels, forAssessor));
    }
}
