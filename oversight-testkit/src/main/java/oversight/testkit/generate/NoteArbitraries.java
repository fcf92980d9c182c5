package oversight.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.SessionId;
import oversight.api.note.SupervisionNote;
import oversight.api.scheme.OccasionId;
import oversight.api.text.Narrative;
import oversight.testkit.notes.NotePart;
import oversight.testkit.notes.NoteVariants;

/**
 * Notes of each kind. A complete note has everything that the note types themselves ask for; what a scheme further asks for is not
 * looked at. Times are to the millisecond and lie in October and November 2026. Parties are {@code p-0} to {@code p-11}, whom
 * {@link OrganisationArbitraries} knows too. All shrink to few parts and single words.
 */
public final class NoteArbitraries {

    private NoteArbitraries() {}

    /**
     * Complete notes of every kind in ordinary words.
     *
     * @return notes without a violation
     */
    public static Arbitrary<CaseNote> completeNotes() {
        return notesWith(TextArbitraries.plain());
    }

    /**
     * Complete oversight notes in ordinary words.
     *
     * @return notes without a violation
     */
    public static Arbitrary<OversightNote> oversightNotes() {
        return oversight(words(TextArbitraries.plain()));
    }

    /**
     * Complete decision notes in ordinary words.
     *
     * @return notes without a violation
     */
    public static Arbitrary<DecisionNote> decisionNotes() {
        return decision(words(TextArbitraries.plain()));
    }

    /**
     * Complete supervision notes in ordinary words.
     *
     * @return notes without a violation
     */
    public static Arbitrary<SupervisionNote> supervisionNotes() {
        return supervision(words(TextArbitraries.plain()));
    }

    /**
     * Notes of every kind whose words all come from one source.
     *
     * @param texts the source
     * @return notes that have everything, as far as these texts are good enough
     */
    public static Arbitrary<CaseNote> notesWith(Arbitrary<String> texts) {
        Arbitrary<Narrative> words = words(texts);
        return Arbitraries.oneOf(oversight(words), decision(words), supervision(words));
    }

    /**
     * Notes of every kind that have all that is asked for, in words that are unpleasant to machines and nevertheless well formed.
     *
     * @return notes without a violation
     */
    public static Arbitrary<CaseNote> hostileNotes() {
        return notesWith(TextArbitraries.hostile());
    }

    /**
     * Notes of every kind with words that cannot be kept exactly everywhere.
     *
     * @return notes with at least one violation {@code OVS-N101}
     */
    public static Arbitrary<CaseNote> malformedNotes() {
        return notesWith(TextArbitraries.malformed());
    }

    /**
     * Notes of every kind from which one to four arbitrary parts are missing.
     *
     * @return notes with at least one violation
     */
    public static Arbitrary<CaseNote> incompleteNotes() {
        Arbitrary<NotePart> first =
                Arbitraries.of(NotePart.CHILD, NotePart.AUTHOR, NotePart.OCCURRED_AT, NotePart.IMPACT);
        return Combinators.combine(
                        completeNotes(),
                        first,
                        Arbitraries.of(NotePart.class).set().ofMaxSize(3))
                .as((note, part, more) -> {
                    CaseNote without = NoteVariants.without(note, part);
                    for (NotePart another : more) {
                        without = another.isIn(without) ? NoteVariants.without(without, another) : without;
                    }
                    return without;
                });
    }

    private static Arbitrary<Narrative> words(Arbitrary<String> texts) {
        return texts.map(Narrative::of);
    }

    private static Arbitrary<OversightNote> oversight(Arbitrary<Narrative> words) {
        NotePartArbitraries parts = new NotePartArbitraries(words);
        return Builders.withBuilder(OversightNote::builder)
                .use(common(words))
                .inSetter((b, v) -> b.from(v))
                .use(words.optional(0.6).map(o -> o.orElseGet(Narrative::empty)))
                .inSetter((b, v) -> b.direction(v))
                .use(words.optional(0.6).map(o -> o.orElseGet(Narrative::empty)))
                .inSetter((b, v) -> b.review(v))
                .use(Arbitraries.of(false, true))
                .inSetter((b, v) -> b.changingDirection(v))
                .use(parts.audits().optional(0.3))
                .inSetter((b, v) -> b.audit(v))
                .use(parts.readiness().optional(0.3))
                .inSetter((b, v) -> b.readiness(v))
                .use(parts.reviews().optional(0.3))
                .inSetter((b, v) -> b.documentReview(v))
                .use(parts.authorisations().optional(0.3))
                .inSetter((b, v) -> b.documentAuthorisation(v))
                .build(b -> b.build());
    }

    private static Arbitrary<DecisionNote> decision(Arbitrary<Narrative> words) {
        return Combinators.combine(
                        common(words),
                        new NotePartArbitraries(words)
                                .decisions()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((common, decisions) -> DecisionNote.builder()
                        .from((CaseNote) common)
                        .decisions(decisions)
                        .build());
    }

    private static Arbitrary<SupervisionNote> supervision(Arbitrary<Narrative> words) {
        return Combinators.combine(
                        common(words),
                        new NotePartArbitraries(words).decisions().list().ofMaxSize(2),
                        Arbitraries.integers().between(1, 99).map(n -> SessionId.of("S-" + n)))
                .as((common, decisions, session) -> SupervisionNote.builder()
                        .from((CaseNote) common)
                        .decisions(decisions)
                        .session(session)
                        .build());
    }

    /** What every kind of note has, in an oversight note without parts of its own. */
    private static Arbitrary<OversightNote> common(Arbitrary<Narrative> words) {
        NotePartArbitraries parts = new NotePartArbitraries(words);
        return Builders.withBuilder(OversightNote::builder)
                .use(Arbitraries.integers()
                        .between(1, 999)
                        .map(n -> NoteId.of("N-" + n))
                        .optional(0.5))
                .inSetter((b, v) -> b.id(v))
                .use(PartyArbitraries.children())
                .inSetter((b, v) -> b.child(v))
                .use(PartyArbitraries.staff())
                .inSetter((b, v) -> b.author(v))
                .use(PartyArbitraries.staff().optional(0.3))
                .inSetter((b, v) -> b.recorder(v))
                .use(PartyArbitraries.staff().optional(0.6))
                .inSetter((b, v) -> b.practitioner(v))
                .use(PartyArbitraries.times())
                .inSetter((b, v) -> b.occurredAt(v))
                .use(occasions().optional(0.7))
                .inSetter((b, v) -> b.occasion(v))
                .use(impact(words))
                .inSetter((b, v) ->
                        b.impactOnChild(v.stated).impactInAnalysis(v.inAnalysis).analysis(v.analysis))
                .use(parts.actions().list().ofMaxSize(3))
                .inSetter((b, v) -> b.actions(v))
                .use(parts.discussions().list().ofMaxSize(2))
                .inSetter((b, v) -> b.discussions(v))
                .use(Arbitraries.integers()
                        .between(1, 999)
                        .map(n -> NoteId.of("N-" + n))
                        .list()
                        .ofMaxSize(2))
                .inSetter((b, v) -> b.citedNotes(v))
                .use(parts.alerts().list().ofMaxSize(2))
                .inSetter((b, v) -> b.alerts(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Impact> impact(Arbitrary<Narrative> words) {
        return Arbitraries.oneOf(
                words.map(stated -> new Impact(stated, false, Narrative.empty())),
                words.map(analysis -> new Impact(Narrative.empty(), true, analysis)),
                Combinators.combine(words, words).as((stated, analysis) -> new Impact(stated, false, analysis)));
    }

    /** The impact on the child, stated or in the analysis (MO-15). */
    private record Impact(Narrative stated, boolean inAnalysis, Narrative analysis) {}

    private static Arbitrary<OccasionId> occasions() {
        return Arbitraries.of(
                        "audit",
                        "before-meeting",
                        "informal-discussion",
                        "decision-not-to-progress",
                        "supervision-session")
                .map(OccasionId::of);
    }
}
