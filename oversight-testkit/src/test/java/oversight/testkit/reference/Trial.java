package oversight.testkit.reference;

import java.util.List;
import java.util.Set;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/** One question, the versions and the world in which it is asked. */
record Trial(List<Scheme> versions, ReferenceWorld world, Question question) {

    boolean differs(Subject.Maker maker) {
        return !allowed().contains(answer(maker));
    }

    Set<Verdict> allowed() {
        return question.allowed(new ReferenceInterpreter(), versions, world);
    }

    Verdict answer(Subject.Maker maker) {
        return question.answer(maker.of(versions, () -> world));
    }

    /** Everything that is needed to see why. */
    String describe(Subject.Maker maker) {
        StringBuilder text = new StringBuilder("\n");
        versions.forEach(
                scheme -> text.append("scheme ").append(written(scheme)).append('\n'));
        text.append("world ").append(world).append('\n');
        text.append("question ").append(written(question)).append('\n');
        allowed().forEach(verdict -> text.append("page    ").append(verdict).append('\n'));
        return text.append("subject ").append(answer(maker)).append('\n').toString();
    }

    private static String written(Scheme scheme) {
        try {
            return SchemeFile.write(scheme);
        } catch (IllegalArgumentException cannotBeWritten) {
            return scheme.toString();
        }
    }

    /** Values of facts are not shown by facts themselves; these are invented. */
    private static String written(Question question) {
        return question instanceof Question.Ruled ruled
                ? question + " facts " + ruled.enquiry().getFacts().asMap()
                        + ruled.enquiry()
                                .getExtending()
                                .map(taken -> " then " + taken.getFacts().asMap())
                                .orElse("")
                : question instanceof Question.Told told
                        ? question + " facts " + told.event().getFacts().asMap()
                        : question + " facts "
                                + ((Question.Stands) question)
                                        .taken()
                                        .getFacts()
                                        .asMap();
    }
}
