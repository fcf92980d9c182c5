package oversight.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oversight.api.party.Party;
import oversight.api.record.Passage;
import oversight.api.text.Narrative;

/** Gathers the passages of one entry, in order. What the note does not say makes no passage. */
final class Passages {

    private final ReaderWords words;
    private final ReaderNames names;
    private final List<Passage> passages = new ArrayList<>();

    Passages(ReaderWords words, ReaderNames names) {
        this.words = words;
        this.names = names;
    }

    ReaderWords words() {
        return words;
    }

    ReaderNames names() {
        return names;
    }

    /** What a person wrote, exactly. */
    Passages wrote(String label, Narrative text) {
        return text.text().isEmpty() ? this : add(label, text);
    }

    /** What we say about it. */
    Passages say(String label, String text) {
        return text.isEmpty() ? this : add(label, Narrative.of(text));
    }

    Passages say(String label, Optional<String> text) {
        text.ifPresent(present -> say(label, present));
        return this;
    }

    /** One line for each. */
    Passages lines(String label, List<String> lines) {
        return say(label, String.join("\n", lines));
    }

    Passages who(String label, Optional<? extends Party> party) {
        return say(label, party.map(names::party));
    }

    Passages when(String label, Optional<Instant> time) {
        return say(label, time.map(words::time));
    }

    Passages day(String label, Optional<LocalDate> day) {
        return say(label, day.map(words::day));
    }

    Passages yesNo(String label, Optional<Boolean> yes) {
        return say(label, yes.map(words::yesNo));
    }

    List<Passage> toList() {
        return List.copyOf(passages);
    }

    private Passages add(String label, Narrative text) {
        passages.add(Passage.builder().label(words.say(label)).text(text).build());
        return this;
    }
}
