package oversight.core.record;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import oversight.api.note.ChecklistAnswer;
import oversight.api.note.MarkedPassage;
import oversight.api.note.SetAside;
import oversight.api.scheme.ChecklistItemId;

/** What a note says beside its matter. */
final class AsideGenerators {

    static final Arbitrary<ChecklistAnswer> CHECKLIST = Combinators.combine(
                    Generators.ID, Arbitraries.of(ChecklistAnswer.Answer.class), Generators.WORDS)
            .as((item, answer, comment) -> ChecklistAnswer.builder()
                    .item(ChecklistItemId.of(item))
                    .answer(answer)
                    .comment(comment)
                    .build());

    static final Arbitrary<SetAside> SET_ASIDE = Combinators.combine(
                    Generators.ID, Generators.ID.injectDuplicates(0.1), Generators.WORDS)
            .as((code, path, reason) ->
                    SetAside.builder().code(code).path(path).reason(reason).build());

    static final Arbitrary<MarkedPassage> MARKED = Combinators.combine(
                    Generators.ID,
                    Arbitraries.integers().greaterOrEqual(0),
                    Arbitraries.integers().greaterOrEqual(0),
                    Arbitraries.of(MarkedPassage.OtherPerson.class),
                    Generators.PARTY.optional())
            .as((path, start, end, about, who) -> MarkedPassage.builder()
                    .path(path)
                    .start(start)
                    .end(end)
                    .about(about)
                    .who(who)
                    .build());

    private AsideGenerators() {}
}
