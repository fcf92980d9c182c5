package oversight.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.party.ChildRef;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Severity;
import oversight.api.scheme.Whom;
import oversight.api.spi.TeamMember;
import oversight.core.constraint.NoteConstraints;
import oversight.core.scheme.CompiledScheme;

/**
 * Is this draft good enough? First whether it is well formed (the constraints of the note types), then whether it is good enough for its kind and occasion (the
 * rules of the scheme), then who else could be alerted.
 */
final class Screening {

    private final NoteConstraints constraints;

    Screening(NoteConstraints constraints) {
        this.constraints = constraints;
    }

    Screened screen(Classified classified) {
        List<Finding> findings = new ArrayList<>(constraints.check(classified.note()));
        List<String> dates = Dates.unkeepable(classified.note());
        dates.forEach(path ->
                findings.add(finding(FindingCodes.DATE_NOT_KEEPABLE, Severity.BLOCKING, path, Optional.empty())));
        if (dates.isEmpty()) {
            findings.addAll(times(classified));
        }
        Marks.astray(classified.note())
                .forEach(path -> findings.add(
                        finding(FindingCodes.MARK_OUTSIDE_TEXT, Severity.BLOCKING, path, Optional.empty())));
        List<TeamMember> suggestions = List.of();
        if (classified.scheme().isEmpty()) {
            findings.add(finding(FindingCodes.NO_SCHEME_IN_FORCE, Severity.BLOCKING, "", Optional.empty()));
        } else {
            CompiledScheme scheme = classified.scheme().get();
            findings.addAll(occasion(classified.note(), scheme));
            findings.addAll(noteRules(classified.note(), scheme));
            findings.addAll(decisions(classified.note(), scheme));
            findings.addAll(declined(classified.note()));
            findings.addAll(dates.isEmpty() ? passedBy(classified) : List.of());
            suggestions = dates.isEmpty() ? suggestions(classified, scheme) : List.of();
            findings.addAll(unanswered(suggestions));
        }
        findings.sort(Comparator.comparing(Finding::getSeverity)
                .thenComparing(Finding::getPath)
                .thenComparing(Finding::getCode));
        return new Screened(classified, List.copyOf(findings), suggestions);
    }

    private static List<Finding> noteRules(CaseNote note, CompiledScheme scheme) {
        Triggers triggers = new Triggers(scheme.vocabulary());
        List<Finding> findings = new ArrayList<>();
        for (NoteRule rule : scheme.scheme().getNoteRules()) {
            if (triggers.fits(rule.getOn(), note)) {
                RuleRef ref = scheme.ref(rule.getId(), rule.getCitation(), rule.getOrigin());
                Requirements.gap(rule.getRequires(), note)
                        .ifPresent(gap ->
                                findings.add(finding(gap.code(), rule.getSeverity(), gap.path(), Optional.of(ref))));
            }
        }
        return findings;
    }

    /** A note under an occasion of another kind is in the wrong place (MO-3). */
    private static List<Finding> occasion(CaseNote note, CompiledScheme scheme) {
        if (note.getOccasion().isEmpty()) {
            return List.of();
        }
        Optional<Occasion> occasion = note.getOccasion().flatMap(scheme::occasion);
        if (occasion.isEmpty()) {
            return List.of(finding(FindingCodes.OCCASION_UNKNOWN, Severity.BLOCKING, "occasion", Optional.empty()));
        }
        boolean elsewhere = !occasion.get().getKinds().isEmpty()
                && !occasion.get().getKinds().contains(note.kind());
        Finding wrongPlace =
                finding(FindingCodes.OCCASION_OF_ANOTHER_KIND, Severity.BLOCKING, "occasion", Optional.empty());
        return elsewhere
                ? List.of(Finding.builder()
                        .from(wrongPlace)
                        .addAllBelongsIn(occasion.get().getKinds())
                        .build())
                : List.of();
    }

    private static List<Finding> decisions(CaseNote note, CompiledScheme scheme) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < note.decisions().size(); i++) {
            Decision decision = note.decisions().get(i);
            String path = "decisions[" + i + "]";
            if (decision.getType().isPresent()
                    && decision.getType().flatMap(scheme::decision).isEmpty()) {
                findings.add(finding(
                        FindingCodes.DECISION_TYPE_UNKNOWN, Severity.ADVISORY, path + ".type", Optional.empty()));
            }
            if (!scheme.vocabulary().misfits(decision.getFacts()).isEmpty()) {
                findings.add(finding(
                        FindingCodes.FACT_NOT_IN_VOCABULARY, Severity.ADVISORY, path + ".facts", Optional.empty()));
            }
        }
        return findings;
    }

    private static List<Finding> times(Classified classified) {
        CaseNote note = classified.note();
        Instant now = classified.now();
        List<Finding> findings = new ArrayList<>();
        if (note.getOccurredAt().stream().anyMatch(now::isBefore)) {
            findings.add(finding(FindingCodes.DATED_IN_THE_FUTURE, Severity.BLOCKING, "occurredAt", Optional.empty()));
        }
        if (note.getWrittenAt().stream()
                .anyMatch(written -> now.isBefore(written)
                        || note.getOccurredAt().filter(written::isBefore).isPresent())) {
            findings.add(
                    finding(FindingCodes.WRITTEN_AT_ANOTHER_TIME, Severity.BLOCKING, "writtenAt", Optional.empty()));
        }
        for (int i = 0; i < note.decisions().size(); i++) {
            if (note.decisions().get(i).getTakenAt().stream().anyMatch(now::isBefore)) {
                findings.add(finding(
                        FindingCodes.DATED_IN_THE_FUTURE,
                        Severity.BLOCKING,
                        "decisions[" + i + "].takenAt",
                        Optional.empty()));
            }
        }
        classified.scheme().ifPresent(scheme -> findings.addAll(actionDates(classified, scheme)));
        return findings;
    }

    /** The line manager is the first point of contact; going round is seen, and asks for a reason (DM-8). */
    private static List<Finding> passedBy(Classified classified) {
        return LineManagerFirst.isPassedBy(classified)
                ? List.of(finding(
                        FindingCodes.LINE_MANAGER_PASSED_BY,
                        Severity.ADVISORY,
                        "lineManagerPassedBy",
                        Optional.of(RuleRef.law("DM-8"))))
                : List.of();
    }

    private static List<Finding> actionDates(Classified classified, CompiledScheme scheme) {
        LocalDate day = classified
                .occurredAt()
                .atZone(scheme.scheme().getCalendar().getZone())
                .toLocalDate();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < classified.note().getActions().size(); i++) {
            if (classified.note().getActions().get(i).getDue().stream().anyMatch(due -> due.isBefore(day))) {
                findings.add(finding(
                        FindingCodes.ACTION_DUE_BEFORE_NOTE,
                        Severity.ADVISORY,
                        "actions[" + i + "].due",
                        Optional.empty()));
            }
        }
        return findings;
    }

    private static List<Finding> declined(CaseNote note) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < note.getAlerts().size(); i++) {
            AlertChoice choice = note.getAlerts().get(i);
            if (!choice.isAccepted() && !choice.getReason().isVisible()) {
                findings.add(finding(
                        FindingCodes.ALERT_DECLINED_WITHOUT_REASON,
                        Severity.BLOCKING,
                        "alerts[" + i + "].reason",
                        Optional.of(RuleRef.law("MO-17"))));
            }
        }
        return findings;
    }

    /** Who around the child the scheme suggests to alert and the author has not answered for (MO-17). */
    private static List<TeamMember> suggestions(Classified classified, CompiledScheme scheme) {
        Optional<ChildRef> child = classified.note().getChild();
        if (child.isEmpty()) {
            return List.of();
        }
        List<TeamMember> team = classified.people().team(child.get(), classified.occurredAt());
        Triggers triggers = new Triggers(scheme.vocabulary());
        return scheme.scheme().getRoutingRules().stream()
                .filter(rule -> rule.getObligation() == Obligation.SUGGESTED)
                .filter(rule -> triggers.fits(rule.getOn(), classified.note()))
                .flatMap(rule -> team.stream().filter(member -> means(rule, member)))
                .filter(member -> classified.note().getAlerts().stream()
                        .noneMatch(choice -> choice.getRole().equals(member.getRole())))
                .distinct()
                .toList();
    }

    private static boolean means(RoutingRule rule, TeamMember member) {
        return rule.getTell() instanceof Whom.InRole role && role.role().equals(member.getRole());
    }

    private static List<Finding> unanswered(List<TeamMember> suggestions) {
        return suggestions.isEmpty()
                ? List.of()
                : List.of(finding(
                        FindingCodes.ALERT_NOT_ANSWERED,
                        Severity.ADVISORY,
                        "alerts",
                        Optional.of(RuleRef.law("MO-17"))));
    }

    private static Finding finding(String code, Severity severity, String path, Optional<RuleRef> rule) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .path(path)
                .rule(rule)
                .build();
    }
}
