package oversight.core.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import oversight.api.party.Party;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Relative;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;

/** Puts what a scheme says into plain English, under its own names. Immutable. */
final class Naming {

    private final Map<Object, String> names = new HashMap<>();

    /** The names of these schemes; where two name one thing differently, the later one's; where two things have one name, with the identifier. */
    Naming(Scheme... schemes) {
        for (Scheme scheme : schemes) {
            scheme.getTiers().forEach(tier -> names.put(tier.getId(), tier.getName()));
            scheme.getPosts().forEach(post -> names.put(post.getId(), post.getName()));
            scheme.getBodies().forEach(body -> names.put(body.getId(), body.getName()));
            scheme.getDecisions().forEach(type -> names.put(type.getId(), type.getName()));
        }
        Map<String, Long> often = names.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Party)
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));
        names.replaceAll((id, name) -> id instanceof Party party && often.getOrDefault(name, 1L) > 1
                ? name + " (" + party.value() + ")"
                : name);
    }

    String tier(TierId tier) {
        return names.getOrDefault(tier, tier.value());
    }

    String party(Party party) {
        return names.getOrDefault(party, party.value());
    }

    String decision(DecisionTypeId decision) {
        return names.getOrDefault(decision, decision.value());
    }

    String approval(Approval approval) {
        if (approval instanceof Approval.AtLeast least) {
            return tier(least.tier()) + " or above"
                    + least.service().map(Naming::inService).orElse("");
        }
        if (approval instanceof Approval.OnTier on) {
            return "the level of " + tier(on.tier())
                    + on.service().map(Naming::inService).orElse("");
        }
        if (approval instanceof Approval.Only only) {
            return party(only.post()) + " alone";
        }
        if (approval instanceof Approval.ByBody body) {
            return party(body.body());
        }
        if (approval instanceof Approval.ByOutside outside) {
            return outside.party().value();
        }
        if (approval instanceof Approval.InRole role) {
            return "whoever is " + role.role().value();
        }
        return approval instanceof Approval.ManagerOf manager ? manager(manager) : combined(approval);
    }

    private String manager(Approval.ManagerOf manager) {
        return manager.tier()
                .map(tier ->
                        "the first manager of " + relative(manager.of()) + " who stands at " + tier(tier) + " or above")
                .orElse("the line manager of " + relative(manager.of()));
    }

    private String combined(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return "any of " + list(any.options());
        }
        if (approval instanceof Approval.AllOf all) {
            return "all of " + list(all.parts());
        }
        if (approval instanceof Approval.InOrder order) {
            return "one after another " + list(order.steps());
        }
        if (approval instanceof Approval.Within within) {
            return approval(within.by()) + " within a limit";
        }
        if (approval instanceof Approval.WithinOwnLimit limit) {
            return approval(limit.by()) + " within their own limit of "
                    + limit.measure().value();
        }
        return alone(approval);
    }

    private String alone(Approval approval) {
        if (approval instanceof Approval.AsFor other) {
            return "as for " + decision(other.decision());
        }
        if (approval instanceof Approval.InOtherScheme other) {
            return "as another scheme says (" + other.scheme() + ")";
        }
        return approval instanceof Approval.OutsideOurPower outside
                ? outside.who().value() + ", outside the authority's power"
                : "nobody named";
    }

    private String list(List<Approval> approvals) {
        return approvals.stream().map(this::approval).collect(Collectors.joining("; ", "(", ")"));
    }

    static String relative(Relative relative) {
        return relative.role().map(role -> "whoever is " + role.value()).orElse("whoever asks");
    }

    private static String inService(String service) {
        return " in " + service;
    }

    String whom(Whom whom) {
        if (whom instanceof Whom.Holding holding) {
            return party(holding.post());
        }
        if (whom instanceof Whom.InRole role) {
            return "whoever is " + role.role().value();
        }
        if (whom instanceof Whom.OnBody body) {
            return party(body.body());
        }
        return whom instanceof Whom.Outside outside
                ? outside.party().value()
                : "the " + words(((Whom.Part) whom).name());
    }

    String followUp(FollowUp followUp) {
        if (followUp instanceof FollowUp.Ratify ratify) {
            return "ratified by " + whom(ratify.by()) + " " + due(ratify.due());
        }
        if (followUp instanceof FollowUp.QualityAssure assure) {
            return "quality-assured by " + whom(assure.by()) + " " + due(assure.due())
                    + (assure.asNecessary() ? " as necessary" : "");
        }
        if (followUp instanceof FollowUp.ConfirmInWriting confirm) {
            return "confirmed in writing " + due(confirm.due());
        }
        if (followUp instanceof FollowUp.Inform inform) {
            return whom(inform.tell().whom()) + " told " + due(inform.tell().due())
                    + inform.tell()
                            .discretion()
                            .map(who -> ", at the discretion of " + whom(who))
                            .orElse("")
                    + (inform.tell().urgency() == Urgency.AT_ONCE ? ", urgently" : "");
        }
        if (followUp instanceof FollowUp.MeetCondition condition) {
            return "condition met " + due(condition.due()) + ": " + condition.condition();
        }
        return followUp instanceof FollowUp.Lapse lapse ? lapse(lapse) : form((FollowUp.RecordAs) followUp);
    }

    private String lapse(FollowUp.Lapse lapse) {
        return "lapses after " + length(lapse.after())
                + lapse.extension()
                        .map(more -> ", may be extended once by " + length(more.until()) + " by " + approval(more.by()))
                        .orElse(", may not be extended");
    }

    private static String form(FollowUp.RecordAs form) {
        return "recorded as " + words(form.kind().name())
                + form.heading().map(heading -> " under " + heading).orElse("")
                + (form.checklist().isEmpty() ? "" : ", going through: " + String.join("; ", form.checklist()));
    }

    String absence(Absence absence) {
        return absence.steps().isEmpty()
                ? "nobody covers"
                : absence.steps().stream().map(this::cover).collect(Collectors.joining(", then ", "cover by ", ""));
    }

    private String cover(Absence.Cover cover) {
        if (cover instanceof Absence.Cover.Named named) {
            return party(named.post());
        }
        if (cover instanceof Absence.Cover.SameLevel) {
            return "the same level";
        }
        if (cover instanceof Absence.Cover.LineManager) {
            return "the line manager of whoever is absent";
        }
        return cover instanceof Absence.Cover.Upward ? "the level above" : "a nominee";
    }

    static String passingOn(PassingOn passingOn) {
        return switch (passingOn) {
            case NEVER -> "never passed on";
            case TIER_BELOW -> "may be passed on to the tier below";
            case SAME_LEVEL_OR_ABOVE -> "may be passed on to the same level or above";
            case NAMED_WORKERS -> "may be passed on to named workers";
        };
    }

    static String due(Due due) {
        if (due instanceof Due.AtOnce) {
            return "at once";
        }
        return due instanceof Due.StartOfNextWorkingDay
                ? "by the start of the next working day"
                : "within " + length(due);
    }

    static String length(Due due) {
        if (due instanceof Due.Hours hours) {
            return Saying.number(hours.hours(), "hour");
        }
        if (due instanceof Due.WorkingDays days) {
            return Saying.number(days.days(), "working day");
        }
        if (due instanceof Due.Days days) {
            return Saying.number(days.days(), "day");
        }
        if (due instanceof Due.Weeks weeks) {
            return Saying.number(weeks.weeks(), "week");
        }
        if (due instanceof Due.Months months) {
            return Saying.number(months.months(), "month");
        }
        return due instanceof Due.AtOnce ? "no time" : "the time to the next working day";
    }

    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
