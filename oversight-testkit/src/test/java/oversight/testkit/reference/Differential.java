package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import oversight.api.decision.TakenDecision;
import oversight.api.scheme.Scheme;
import oversight.testkit.generate.EnquiryDraws;
import oversight.testkit.generate.SchemeDraws;
import oversight.testkit.generate.WorldDraws;

/** Asks a subject and the reference the same drawn questions, for as long as it is let. */
final class Differential {

    private static final int WORLDS = 5;
    private static final int ENQUIRIES = 30;

    private final Subject.Maker maker;
    private final ReferenceInterpreter page = new ReferenceInterpreter();
    private final Hits hits = new Hits();

    Differential(Subject.Maker maker) {
        this.maker = maker;
    }

    Hits hits() {
        return hits;
    }

    /** The first difference, made small; empty when there was none for as long as it went on. */
    Optional<Trial> firstDifference(long seed, BooleanSupplier goOn) {
        SplittableRandom random = new SplittableRandom(seed);
        while (goOn.getAsBoolean()) {
            List<Scheme> versions = SchemeDraws.versions(random);
            Optional<Trial> difference = of(versions, random);
            if (difference.isPresent()) {
                return difference.map(trial -> Shrinking.shrink(trial, one -> one.differs(maker)));
            }
        }
        return Optional.empty();
    }

    private Optional<Trial> of(List<Scheme> versions, SplittableRandom random) {
        AtomicReference<ReferenceWorld> world = new AtomicReference<>(ReferenceWorld.EMPTY);
        Subject subject = maker.of(versions, world::get);
        hits.about(versions);
        for (int left = WORLDS; left > 0; left--) {
            world.set(WorldDraws.world(random, versions));
            for (Question question : questions(EnquiryDraws.of(random, versions, world.get()))) {
                Set<Verdict> allowed = question.allowed(page, versions, world.get());
                Verdict answer = question.answer(subject);
                hits.count(world.get(), question, answer, allowed);
                if (!allowed.contains(answer)) {
                    return Optional.of(new Trial(versions, world.get(), question));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Question> questions(EnquiryDraws draws) {
        List<Question> questions = new ArrayList<>();
        for (int left = ENQUIRIES; left > 0; left--) {
            questions.add(new Question.Ruled(draws.enquiry()));
        }
        questions.add(new Question.Told(draws.event()));
        questions.add(new Question.Told(draws.event()));
        TakenDecision taken = draws.taken();
        questions.add(new Question.Stands(taken, draws.after(taken)));
        return questions;
    }
}
