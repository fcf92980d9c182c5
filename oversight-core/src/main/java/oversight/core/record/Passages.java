package oversight.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.party.Party;
import oversight.api.record.Passage;
import oversight.api.record.Piece;
import oversight.api.text.Narrative;

/** Gathers the passages of one entry, in order. What the entry does not say makes no passage. */
final class Passages {

    private final ReaderWords words;
    private final ReaderNames names;
    private final ReaderTexts texts;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private boolean newPart;

    Passages(ReaderWords words, ReaderNames names, ReaderTexts texts) {
        this.words = words;
        this.names = names;
        this.texts = texts;
    }

    ReaderWords words() {
        return words;
    }

    ReaderNames names() {
        return names;
    }

    /** Another decision, action or discussion begins with the next passage. */
    Passages part() {
        newPart = true;
        return this;
    }

    /** What a person wrote at this path, exactly, but for what is withheld. */
    Passages wrote(String label, String path) {
        List<Piece> pieces = texts.pieces(path);
        if (pieces.isEmpty()) {
            return this;
        }
        String told = words.say(label);
        int time = used.merge(told, 1, Integer::sum);
        labels.put(path, time == 1 ? told : words.say("part.again", told, Integer.toString(time)));
        return add(label, pieces);
    }

    /** Parts of the entry in our words, one line each, but for what is withheld. */
    Passages tell(String label, List<ReaderTexts.Line> lines) {
        List<Piece> pieces = texts.pieces(lines);
        return pieces.isEmpty() ? this : add(label, pieces);
    }

    /** What we say about it. */
    Passages say(String label, String text) {
        return text.isEmpty() ? this : add(label, List.of(new Piece.Shown(Narrative.of(text), List.of())));
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
        time.ifPresent(at -> add(label, List.of(new Piece.When(words.time(at), at.toString()))));
        return this;
    }

    Passages day(String label, Optional<LocalDate> day) {
        day.ifPresent(on -> add(label, List.of(new Piece.When(words.day(on), on.toString()))));
        return this;
    }

    Passages yesNo(String label, Optional<Boolean> yes) {
        return say(label, yes.map(words::yesNo));
    }

    List<Passage> toList() {
        return List.copyOf(passages);
    }

    /** What the text at this path is called here; empty for one that is not here. */
    Optional<String> labelOf(String path) {
        return Optional.ofNullable(labels.get(path));
    }

    private Passages add(String label, List<Piece> pieces) {
        passages.add(Passage.builder()
                .label(words.say(label))
                .addAllPieces(pieces)
                .newPart(newPart)
                .build());
        newPart = false;
        return this;
    }
}
