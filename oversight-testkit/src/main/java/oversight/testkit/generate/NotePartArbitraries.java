package oversight.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import oversight.api.decision.Given;
import oversight.api.note.AlertChoice;
import oversight.api.note.Audit;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentRef;
import oversight.api.note.DocumentReview;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.text.Narrative;

/** The parts of notes, each complete, with their words from one source. */
final class NotePartArbitraries {

    private final Arbitrary<Narrative> words;

    NotePartArbitraries(Arbitrary<Narrative> words) {
        this.words = words;
    }

    Arbitrary<PlannedAction> actions() {
        return Builders.withBuilder(PlannedAction::builder)
                .use(words)
                .inSetter((b, v) -> b.what(v))
                .use(words)
                .inSetter((b, v) -> b.why(v))
                .use(PartyArbitraries.parties())
                .inSetter((b, v) -> b.owner(v))
                .use(PartyArbitraries.days())
                .inSetter((b, v) -> b.due(v))
                .use(Arbitraries.of(false, true))
                .inSetter((b, v) -> b.immediate(v))
                .build(b -> b.build());
    }

    Arbitrary<Discussion> discussions() {
        return Builders.withBuilder(Discussion::builder)
                .use(PartyArbitraries.parties().list().ofMinSize(1).ofMaxSize(3))
                .inSetter((b, v) -> b.participants(v))
                .use(words)
                .inSetter((b, v) -> b.asked(v))
                .use(words)
                .inSetter((b, v) -> b.advised(v))
                .use(PartyArbitraries.days().optional(0.5))
                .inSetter((b, v) -> b.byWhen(v))
                .build(b -> b.build());
    }

    Arbitrary<AlertChoice> alerts() {
        return Combinators.combine(PartyArbitraries.roles(), Arbitraries.of(true, false), words)
                .as((role, accepted, reason) -> AlertChoice.builder()
                        .role(role)
                        .accepted(accepted)
                        .reason(accepted ? Narrative.empty() : reason)
                        .build());
    }

    Arbitrary<Decision> decisions() {
        return Builders.withBuilder(Decision::builder)
                .use(Arbitraries.integers()
                        .between(1, 9)
                        .map(n -> DecisionId.of("D-" + n))
                        .optional(0.3))
                .inSetter((b, v) -> b.id(v))
                .use(types())
                .inSetter((b, v) -> b.type(v))
                .use(Arbitraries.of(DecisionOutcome.class))
                .inSetter((b, v) -> b.outcome(v))
                .use(PartyArbitraries.staff())
                .inSetter((b, v) -> b.decider(v))
                .use(PartyArbitraries.staff().optional(0.5))
                .inSetter((b, v) -> b.requester(v))
                .use(PartyArbitraries.times())
                .inSetter((b, v) -> b.takenAt(v))
                .use(words)
                .inSetter((b, v) -> b.rationale(v))
                .use(FactsArbitraries.facts())
                .inSetter((b, v) -> b.facts(v))
                .use(given().list().ofMaxSize(2))
                .inSetter((b, v) -> b.given(v))
                .use(Arbitraries.of(false, true))
                .inSetter((b, v) -> b.inSupervision(v))
                .build(b -> b.build());
    }

    private static Arbitrary<DecisionTypeId> types() {
        return Arbitraries.of(
                        "placement-with-parents",
                        "care-proceedings",
                        "external-placement",
                        "accommodate-outside-gateway",
                        "emergency-protection-order")
                .map(DecisionTypeId::of);
    }

    private static Arbitrary<Given> given() {
        return Combinators.combine(PartyArbitraries.parties(), PartyArbitraries.times())
                .as((by, at) -> Given.builder().by(by).at(at).build());
    }

    Arbitrary<Audit> audits() {
        return Combinators.combine(Arbitraries.of(false, true), words)
                .as((needed, observations) -> Audit.builder()
                        .immediateActionsNeeded(needed)
                        .observations(observations)
                        .build());
    }

    Arbitrary<Readiness> readiness() {
        return Combinators.combine(Arbitraries.of(true, false), words, words)
                .as((ready, progress, recommendation) -> Readiness.builder()
                        .ready(ready)
                        .progress(progress)
                        .recommendation(recommendation)
                        .build());
    }

    Arbitrary<DocumentReview> reviews() {
        return Combinators.combine(documents(), Arbitraries.of(false, true), words, words)
                .as((document, inForm, quality, direction) -> DocumentReview.builder()
                        .document(document)
                        .commentInForm(inForm)
                        .quality(inForm ? Narrative.empty() : quality)
                        .direction(direction)
                        .build());
    }

    Arbitrary<DocumentAuthorisation> authorisations() {
        return Combinators.combine(
                        documents(),
                        Arbitraries.of(DocumentAuthorisation.Result.class),
                        PartyArbitraries.staff(),
                        words)
                .as((document, result, by, comment) -> DocumentAuthorisation.builder()
                        .document(document)
                        .result(result)
                        .by(by)
                        .comment(comment)
                        .build());
    }

    private static Arbitrary<DocumentRef> documents() {
        return Combinators.combine(Arbitraries.of("assessment-7", "statement-2"), Arbitraries.of("1", "2", "3"))
                .as((document, version) -> DocumentRef.builder()
                        .document(document)
                        .version(version)
                        .build());
    }
}
