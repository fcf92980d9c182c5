package oversight.core.scheme;

import java.util.List;
import java.util.stream.Collectors;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.Tell;

/** Puts what comes with a decision, and what it needs, into words. */
final class ThenWords {

    private final Words words;

    ThenWords(Words words) {
        this.words = words;
    }

    String followUps(List<FollowUp> followUps) {
        return followUps.stream().map(this::followUp).collect(Collectors.joining("; "));
    }

    private String followUp(FollowUp followUp) {
        if (followUp instanceof FollowUp.Ratify ratify) {
            return words.say("then-ratify", words.whom(ratify.by()), due(ratify.due()));
        }
        if (followUp instanceof FollowUp.QualityAssure assure) {
            String key = assure.asNecessary() ? "then-assure-as-necessary" : "then-assure";
            return words.say(key, words.whom(assure.by()), due(assure.due()));
        }
        if (followUp instanceof FollowUp.ConfirmInWriting confirm) {
            return words.say("then-confirm", due(confirm.due()));
        }
        if (followUp instanceof FollowUp.Inform inform) {
            return tell(inform.tell());
        }
        if (followUp instanceof FollowUp.MeetCondition condition) {
            return words.say("then-condition", condition.condition(), due(condition.due()));
        }
        return followUp instanceof FollowUp.Lapse lapse ? lapse(lapse) : record((FollowUp.RecordAs) followUp);
    }

    private String tell(Tell tell) {
        return tell.discretion()
                .map(by -> words.say("then-inform-if", words.whom(tell.whom()), due(tell.due()), words.whom(by)))
                .orElseGet(() -> words.say("then-inform", words.whom(tell.whom()), due(tell.due())));
    }

    private String lapse(FollowUp.Lapse lapse) {
        return lapse.extension()
                .map(more -> words.say(
                        "then-lapse-extended",
                        counted("for.", lapse.after()),
                        words.approval(more.by()),
                        counted("for.", more.until())))
                .orElseGet(() -> words.say("then-lapse", counted("for.", lapse.after())));
    }

    /** Who may extend, and for how long. */
    String extension(FollowUp.Extension extension) {
        return words.say("extend", words.approval(extension.by()), counted("for.", extension.until()));
    }

    private String record(FollowUp.RecordAs as) {
        String kind = words.say("kind." + as.kind().name());
        String filed = as.heading()
                .map(heading -> words.say("then-record-under", kind, heading))
                .orElseGet(() -> words.say("then-record", kind));
        return as.checklist().isEmpty() ? filed : words.say("then-checklist", filed, String.join(", ", as.checklist()));
    }

    /** The needs of a rule, or nothing. */
    String needs(List<Need> needs) {
        return needs.stream().map(this::need).collect(Collectors.joining("; "));
    }

    /** The preconditions among them, or nothing. */
    String preconditions(List<Need> needs) {
        return needs(needs.stream().filter(Need.Precondition.class::isInstance).toList());
    }

    private String need(Need need) {
        if (need instanceof Need.Recommendation recommendation) {
            return words.say("act.RECOMMENDED", words.approval(recommendation.by()));
        }
        return need instanceof Need.Consultation consultation
                ? words.say("act.CONSULTED", words.approval(consultation.of()))
                : words.say("precondition", words.conditions().one(((Need.Precondition) need).that()));
    }

    private String due(Due due) {
        if (due instanceof Due.AtOnce) {
            return words.say("due.at-once");
        }
        return due instanceof Due.StartOfNextWorkingDay
                ? words.say("due.start-of-next-working-day")
                : counted("due.", due);
    }

    /** What is counted: by when something has to be done, or for how long it stands. */
    private String counted(String as, Due due) {
        if (due instanceof Due.Hours some) {
            return words.say(as + "hours", some.hours());
        }
        if (due instanceof Due.WorkingDays some) {
            return words.say(as + "working-days", some.days());
        }
        if (due instanceof Due.Days some) {
            return words.say(as + "days", some.days());
        }
        return due instanceof Due.Weeks some
                ? words.say(as + "weeks", some.weeks())
                : words.say(as + "months", ((Due.Months) due).months());
    }
}
