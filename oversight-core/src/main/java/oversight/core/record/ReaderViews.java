package oversight.core.record;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.record.Passage;
import oversight.api.record.ReaderPart;
import oversight.api.record.ReaderView;
import oversight.api.record.SchemePin;
import oversight.api.scheme.GlossaryTerm;
import oversight.api.scheme.Scheme;

/**
 * The record as its reader is shown it: in order and in plain words (MO-7, MO-8). For the child, every word that was written is in the view but those that a person withheld;
 * for an assessor, every word is. Immutable and safe for any thread, if the functions are.
 */
public final class ReaderViews {

    private final Function<Party, String> parties;
    private final Function<SchemePin, Optional<Scheme>> schemes;
    private final ZoneId zone;
    private final List<GlossaryTerm> terms;

    /**
     * Views for one authority.
     *
     * @param parties the name of a person, role or party as the reader knows it; {@code Party::value} shows the reference
     * @param schemes the scheme version that was pinned, for the names of decisions, posts and questions; empty when it is no longer held, and
     *     then their identifiers are shown
     * @param zone the zone in which times are told
     */
    public ReaderViews(Function<Party, String> parties, Function<SchemePin, Optional<Scheme>> schemes, ZoneId zone) {
        this(parties, schemes, zone, List.of());
    }

    /**
     * Views for one authority that has words of its own.
     *
     * @param parties the name of a person, role or party as the reader knows it
     * @param schemes the scheme version that was pinned
     * @param zone the zone in which times are told
     * @param terms what the authority explains itself; it stands in place of the library's own words
     */
    public ReaderViews(
            Function<Party, String> parties,
            Function<SchemePin, Optional<Scheme>> schemes,
            ZoneId zone,
            List<GlossaryTerm> terms) {
        this.parties = requireNonNull(parties, "parties");
        this.schemes = requireNonNull(schemes, "schemes");
        this.zone = requireNonNull(zone, "zone");
        this.terms = List.copyOf(terms);
    }

    /**
     * The child's view.
     *
     * @param child the child
     * @param books the child's record, and those of other references that mean the same child
     * @param locale English, or Welsh; any other gives English
     * @return the view; every entry is in it, but those that say what is withheld
     */
    public ReaderView forReader(ChildRef child, List<ReaderBook> books, Locale locale) {
        return view(child, books, locale, false);
    }

    /**
     * The assessor's view.
     *
     * @param child the child
     * @param books the child's record, and those of other references that mean the same child
     * @param locale English, or Welsh; any other gives English
     * @return the view; everything is in it
     */
    public ReaderView forAssessor(ChildRef child, List<ReaderBook> books, Locale locale) {
        return view(child, books, locale, true);
    }

    private ReaderView view(ChildRef child, List<ReaderBook> books, Locale locale, boolean forAssessor) {
        ReaderWords words = new ReaderWords(locale, zone);
        ReaderSetting setting = new ReaderSetting(child, words, forAssessor, parties, schemes);
        boolean whole = books.stream().allMatch(book -> book.verification().isWhole());
        ReaderView.Builder view = ReaderView.builder()
                .child(child)
                .verified(whole)
                .forAssessor(forAssessor)
                .language(words.language())
                .title(words.say(forAssessor ? "title.assessor" : "title", child.value()))
                .termsTitle(words.say("terms.title"));
        long leftOut = 0;
        for (ReaderBook book : books) {
            ReaderPages pages = new ReaderPages(setting, book);
            leftOut += pages.leftOut();
            if (book.child().equals(child)) {
                view.addAllEntries(pages.entries());
            } else {
                view.addMerged(part(book, pages, words));
            }
        }
        introduction(words, whole, forAssessor, leftOut > 0).forEach(view::addIntroduction);
        ReaderView made = view.build();
        return ReaderView.builder()
                .from(made)
                .terms(ReaderTerms.of(words.language(), terms).in(made))
                .build();
    }

    private static ReaderPart part(ReaderBook book, ReaderPages pages, ReaderWords words) {
        return ReaderPart.builder()
                .child(book.child())
                .title(words.say("part.title", book.child().value()))
                .addIntroduction(passage(words.say("intro.part.label"), words.say("intro.part.text")))
                .entries(pages.entries())
                .build();
    }

    private static List<Passage> introduction(
            ReaderWords words, boolean whole, boolean forAssessor, boolean numbersLeftOut) {
        List<Passage> introduction = new ArrayList<>();
        if (forAssessor) {
            introduction.add(passage(words.say("intro.assessor.label"), words.say("intro.assessor.text")));
        }
        introduction.add(passage(words.say("intro.label"), words.say(whole ? "intro.whole" : "intro.broken")));
        if (numbersLeftOut) {
            introduction.add(passage(words.say("intro.numbers.label"), words.say("intro.numbers.text")));
        }
        return introduction;
    }

    private static Passage passage(String label, String text) {
        return Passage.builder().label(label).text(text).build();
    }
}
