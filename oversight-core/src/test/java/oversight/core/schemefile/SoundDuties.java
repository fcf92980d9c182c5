package oversight.core.schemefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.OversightRule;
import oversight.api.scheme.ReminderRule;
import oversight.api.scheme.Whom;

/** Rules of reminders and of oversight at random, without a mistake. */
final class SoundDuties {

    private final Draw draw;
    private final SoundRules rules;

    SoundDuties(Draw draw, SoundRules rules) {
        this.draw = draw;
        this.rules = rules;
    }

    /** Each sort of duty in one rule at most, and at most one rule for the others. */
    List<ReminderRule> reminders() {
        List<DutyKind> kinds = new ArrayList<>(Arrays.asList(DutyKind.values()));
        List<ReminderRule> reminders = new ArrayList<>(draw.times(
                draw.upTo(3), i -> reminder(kinds.subList(i * 3, i * 3 + 1 + draw.upTo(2)))));
        draw.maybe(() -> reminder(List.of())).ifPresent(reminders::add);
        Collections.rotate(reminders, draw.upTo(2));
        return reminders;
    }

    private ReminderRule reminder(List<DutyKind> of) {
        return ReminderRule.builder()
                .id(rules.ruleId())
                .of(of)
                .before(draw.maybe(rules::count))
                .every(draw.maybe(rules::count))
                .escalate(draw.times(
                        draw.upTo(2), i -> new ReminderRule.Escalation(rules.due(), draw.maybe(this::knownAtAnyTime))))
                .citation(rules.citation())
                .build();
    }

    List<OversightRule> oversight() {
        return draw.times(
                draw.upTo(3),
                i -> OversightRule.builder()
                        .id(rules.ruleId())
                        .when(rules.approvals().conditions(2))
                        .unless(rules.approvals().conditions(2))
                        .every(rules.count())
                        .owner(knownAtAnyTime())
                        .citation(rules.citation())
                        .build());
    }

    private Whom knownAtAnyTime() {
        Whom whom = rules.whom();
        return whom instanceof Whom.Part ? Whom.Part.PRACTITIONER : whom;
    }
}
