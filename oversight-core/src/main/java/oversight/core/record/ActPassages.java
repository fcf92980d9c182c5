package oversight.core.record;

import java.util.Optional;
import oversight.api.record.Act;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;

/** What was done to a record after it was written, in passages. What a child is not told, an assessor is. */
final class ActPassages {

    private ActPassages() {}

    /** The words of a correction. */
    static void correction(Act.Correct correct, Passages of, Passages to) {
        to.say(
                "correction.part",
                of.labelOf(correct.path()).map(label -> to.words().say("part.quoted", label)));
        to.wrote("correction.words", "act.words");
    }

    /** The words of a disagreement. */
    static void disagreement(Act.Disagree disagree, Passages to) {
        to.who("disagreement.whose", Optional.of(disagree.whose()));
        to.wrote("disagreement.words", "act.words");
    }

    /** By whom and why something was put beside. */
    static void beside(RecordAct done, Passages to) {
        to.who("act.by", Optional.of(done.getBy()));
        to.wrote("act.reason", "reason");
    }

    /** The heading of an act on what is owed or told; empty for any other. */
    static Optional<String> heading(Act act) {
        if (act instanceof Act.Discharge) {
            return Optional.of("heading.discharged");
        } else if (act instanceof Act.Waive) {
            return Optional.of("heading.waived");
        } else if (act instanceof Act.Acknowledge) {
            return Optional.of("heading.acknowledged");
        } else if (act instanceof Act.CallOff) {
            return Optional.of("heading.called-off");
        }
        return act instanceof Act.TellInstead ? Optional.of("heading.told-instead") : Optional.empty();
    }

    /** What had to be done, or who had to be told, and what became of it. */
    static void owedAndTold(RecordedAct act, Passages to) {
        act.getDuty().ifPresent(duty -> {
            to.say("owed.what", to.words().say("duty", duty.getKind()));
            to.who("owed.by", Optional.of(duty.getOwner()));
            to.when("owed.due", Optional.of(duty.getDueAt()));
        });
        act.getNotice().ifPresent(notice -> to.who("told.whom", Optional.of(notice.getRecipient())));
        if (act.getDone().getAct() instanceof Act.TellInstead instead) {
            to.who("told.instead", Optional.of(instead.recipient()));
        }
        beside(act.getDone(), to);
    }

    /** What the child is told of an entry whose words are gone. */
    static void gone(Optional<RecordedAct> by, Passages to) {
        Optional<Act> act = by.map(taking -> taking.getDone().getAct());
        String what = act.map(taking -> taking instanceof Act.Move ? "gone.moved" : "gone.erased")
                .orElse("gone.unknown");
        to.say("gone.label", to.words().say(what));
        to.when("gone.when", by.map(RecordedAct::getRecordedAt));
        act.filter(Act.Erase.class::isInstance).ifPresent(erase -> to.say("gone.order", ((Act.Erase) erase).order()));
        to.who("act.by", by.map(taking -> taking.getDone().getBy()));
    }

    /** That the words of an act were erased, of which all else is told as before. */
    static void erased(RecordedAct act, Optional<RecordedAct> by, Passages to) {
        if (act.isErased()) {
            to.say("gone.label", to.words().say("gone.words"));
            to.when("gone.when", by.map(RecordedAct::getRecordedAt));
            by.map(erasing -> erasing.getDone().getAct())
                    .filter(Act.Erase.class::isInstance)
                    .ifPresent(erase -> to.say("gone.order", ((Act.Erase) erase).order()));
            to.who("gone.by", by.map(erasing -> erasing.getDone().getBy()));
        }
    }

    /** What only the assessor is told of an act: to where, what exactly, and why. */
    static void forAssessor(RecordedAct act, Passages to) {
        if (act.getDone().getAct() instanceof Act.Move move) {
            to.say("assessor.moved-to", move.to().value());
        } else if (act.getDone().getAct() instanceof Act.Withhold withhold) {
            to.say(
                    "assessor.part",
                    withhold.path().isEmpty() ? to.words().say("assessor.everything") : withhold.path());
            to.say("assessor.ground", to.words().say("ground", withhold.ground()));
            to.day("assessor.review", Optional.of(withhold.reviewBy()));
        }
        beside(act.getDone(), to);
    }
}
