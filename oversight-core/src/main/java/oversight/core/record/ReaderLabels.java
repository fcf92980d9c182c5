package oversight.core.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import oversight.api.note.MarkedPassage;
import oversight.api.record.Piece;
import oversight.api.text.Narrative;

/** What is said in place of words that are withheld, and beside those that are marked. */
final class ReaderLabels {

    private final ReaderWords words;
    private final ReaderNames names;

    ReaderLabels(ReaderWords words, ReaderNames names) {
        this.words = words;
        this.names = names;
    }

    /** For the child: the grounds, and when somebody looks again. Never who, nor in what words, nor how much. */
    Piece withheld(List<Withheld> all) {
        List<Piece.Reason> reasons = List.copyOf(all.stream()
                .map(it -> new Piece.Reason(it.what().ground(), it.what().reviewBy()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        String grounds = reasons.stream()
                .map(reason -> words.say("ground", reason.ground()) + " "
                        + words.say("withheld.review", words.day(reason.reviewBy())))
                .collect(Collectors.joining(" "));
        return new Piece.Withheld(reasons, words.say("withheld.here", grounds));
    }

    /** For the assessor. */
    Narrative label(Withheld withheld) {
        String ground = words.say("ground", withheld.what().ground());
        String review = words.say("withheld.review", words.day(withheld.what().reviewBy()));
        String by = names.party(withheld.act().getDone().getBy());
        return Narrative.of(words.say("label.withheld", by) + " " + ground + " " + review);
    }

    Narrative about(MarkedPassage mark) {
        String sort = words.say("about", mark.getAbout());
        return Narrative.of(words.say(
                "label.about",
                mark.getWho().map(who -> sort + " (" + names.party(who) + ")").orElse(sort)));
    }
}
