package oversight.core.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.record.SchemePin;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Checklist;
import oversight.api.scheme.ChecklistId;
import oversight.api.scheme.ChecklistItem;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.Citation;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.FindingSetting;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Origin;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Source;
import oversight.api.scheme.SubKind;
import oversight.api.scheme.SubKindId;
import oversight.api.scheme.TierId;
import oversight.core.calendar.WorkingTime;

/** A scheme that has been checked, with the indexes that questions need. Immutable and safe for many threads. */
public final class CompiledScheme {

    private final Scheme scheme;
    private final SchemePin pin;
    private final Hierarchy hierarchy;
    private final WorkingTime time;
    private final Known known;
    private final Vocabulary vocabulary;
    private final Map<DecisionTypeId, DecisionType> decisions = new LinkedHashMap<>();
    private final Numbering numbers;
    private final List<TypePlan> plans;
    private final Map<RuleId, DecisionRule> rules = new LinkedHashMap<>();
    private final Map<EventTypeId, EventType> events = new LinkedHashMap<>();
    private final List<Party> parties;
    private final Map<OccasionId, Occasion> occasions;
    private final Map<String, Source> sources;
    private final Map<SubKindId, SubKind> subKinds;
    private final Map<ChecklistId, Checklist> checklists;
    private final Set<ChecklistItemId> items;
    private final Map<String, FindingSetting> findings;
    private final boolean coversUpTheLine;

    /**
     * Indexes a scheme where the host's lists of holidays are not at hand: of a list that is not built in, no year is known.
     *
     * @param scheme a scheme without problems
     * @param hash the SHA-256 of its canonical form, in hexadecimal digits
     */
    public CompiledScheme(Scheme scheme, String hash) {
        this(scheme, hash, WorkingTime.withoutHost(scheme.getCalendar()));
    }

    /**
     * Indexes a scheme.
     *
     * @param scheme a scheme without problems
     * @param hash the SHA-256 of its canonical form, in hexadecimal digits
     * @param time its calendar, with the holidays of whoever keeps them
     */
    public CompiledScheme(Scheme scheme, String hash, WorkingTime time) {
        this.scheme = scheme;
        this.time = time;
        this.pin = SchemePin.builder()
                .scheme(scheme.getId())
                .version(scheme.getVersion())
                .hash(hash)
                .build();
        this.hierarchy = new Hierarchy(scheme);
        this.known = new Known(scheme.getCircumstances(), time);
        this.vocabulary = new Vocabulary(scheme.getCircumstances(), known);
        scheme.getDecisions().forEach(type -> decisions.put(type.getId(), type));
        rules().forEach(rule -> rules.putIfAbsent(rule.getId(), rule));
        this.occasions = scheme.getOccasions().stream().collect(Collectors.toMap(Occasion::getId, o -> o));
        this.sources = scheme.getSources().stream().collect(Collectors.toMap(Source::getId, s -> s));
        this.subKinds = scheme.getSubKinds().stream().collect(Collectors.toMap(SubKind::getId, k -> k));
        this.checklists = scheme.getChecklists().stream().collect(Collectors.toMap(Checklist::getId, c -> c));
        this.items = scheme.getChecklists().stream()
                .flatMap(list -> list.getItems().stream())
                .map(ChecklistItem::getId)
                .collect(Collectors.toUnmodifiableSet());
        this.findings = scheme.getFindings().stream().collect(Collectors.toMap(FindingSetting::getCode, f -> f));
        scheme.getEvents().forEach(type -> events.put(type.getId(), type));
        this.numbers = new Numbering(
                decisions.keySet().stream().map(DecisionTypeId::value).toList());
        this.plans = decisions.values().stream().map(this::plan).toList();
        this.coversUpTheLine = Stream.concat(
                        Stream.of(scheme.getInAbsence()), rules().flatMap(rule -> rule.getInAbsence().stream()))
                .flatMap(absence -> absence.steps().stream())
                .anyMatch(Absence.Cover.LineManager.class::isInstance);
        this.parties = rules().flatMap(CompiledScheme::approvals)
                .flatMap(Approvals::named)
                .distinct()
                .toList();
    }

    /**
     * The scheme as it was written.
     *
     * @return the scheme
     */
    public Scheme scheme() {
        return scheme;
    }

    /**
     * What a record that is made under this scheme remembers of it.
     *
     * @return the pin
     */
    public SchemePin pin() {
        return pin;
    }

    /**
     * The scheme's calendar.
     *
     * @return its working time
     */
    public WorkingTime time() {
        return time;
    }

    /**
     * Whether some rule lets the line manager of whoever is absent cover for them.
     *
     * @return whether it does
     */
    public boolean coversUpTheLine() {
        return coversUpTheLine;
    }

    /** What is known where a question enters. */
    Known known() {
        return known;
    }

    /**
     * The scheme's circumstances.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * When this version starts to be in force.
     *
     * @return the start of its first day in the scheme's zone
     */
    public Instant inForceFrom() {
        return scheme.getEffectiveFrom()
                .atStartOfDay(scheme.getCalendar().getZone())
                .toInstant();
    }

    /**
     * A decision type.
     *
     * @param id its identifier
     * @return the type, or empty when the scheme does not know it
     */
    public Optional<DecisionType> decision(DecisionTypeId id) {
        return Optional.ofNullable(decisions.get(id));
    }

    /**
     * The bodies and the parties outside that its rules name as those who decide or agree.
     *
     * @return the parties, in the order in which they stand
     */
    public List<Party> parties() {
        return parties;
    }

    /** All decision rules, those of overlays last. */
    Stream<DecisionRule> rules() {
        return Stream.concat(
                scheme.getDecisions().stream().flatMap(type -> type.getRules().stream()),
                scheme.getOverlays().stream()
                        .flatMap(overlay -> overlay.getDecisions().stream())
                        .flatMap(decision -> decision.getRules().stream()));
    }

    /** A decision rule; where an overlay's has the same identifier, the scheme's. */
    Optional<DecisionRule> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    private static Stream<Approval> approvals(DecisionRule rule) {
        Stream<Approval> extensions = rule.getFollowUps().stream()
                .flatMap(then -> then instanceof FollowUp.Lapse lapse ? lapse.extension().stream() : Stream.empty())
                .map(FollowUp.Extension::by);
        return Stream.concat(Stream.of(rule.getBy()), extensions);
    }

    /**
     * An event.
     *
     * @param id its identifier
     * @return the event, or empty when the scheme does not know it
     */
    public Optional<EventType> event(EventTypeId id) {
        return Optional.ofNullable(events.get(id));
    }

    /**
     * An occasion.
     *
     * @param id its identifier
     * @return the occasion, or empty when the scheme does not know it
     */
    public Optional<Occasion> occasion(OccasionId id) {
        return Optional.ofNullable(occasions.get(id));
    }

    /**
     * A sort of note.
     *
     * @param id its identifier
     * @return the sub-kind, or empty when the scheme does not know it
     */
    public Optional<SubKind> subKind(SubKindId id) {
        return Optional.ofNullable(subKinds.get(id));
    }

    /**
     * A checklist.
     *
     * @param id its identifier
     * @return the checklist, or empty when the scheme does not know it
     */
    public Optional<Checklist> checklist(ChecklistId id) {
        return Optional.ofNullable(checklists.get(id));
    }

    /**
     * Whether some checklist has this item.
     *
     * @param id the item
     * @return true when one has it
     */
    public boolean isOnChecklist(ChecklistItemId id) {
        return items.contains(id);
    }

    /**
     * What the scheme says of a quality finding.
     *
     * @param code its code
     * @return the setting, or empty when the scheme says nothing of it
     */
    public Optional<FindingSetting> finding(String code) {
        return Optional.ofNullable(findings.get(code));
    }

    /**
     * All posts, the most junior first and those outside the hierarchy before them.
     *
     * @return the posts
     */
    public List<PostId> postsJuniorFirst() {
        return hierarchy.juniorFirst();
    }

    /**
     * Whether a post stands on a tier or above it.
     *
     * @param post the post; one that the scheme does not know stands nowhere
     * @param tier the tier
     * @return true when it does
     */
    public boolean reaches(PostId post, TierId tier) {
        return hierarchy.reaches(post, tier);
    }

    /**
     * The reference by which rulings, findings, duties and notices name a rule.
     *
     * @param rule the rule
     * @param citation its citation
     * @param origin its place in the file
     * @return the reference
     */
    public RuleRef ref(RuleId rule, Citation citation, Optional<Origin> origin) {
        return RuleRef.builder()
                .scheme(scheme.getId())
                .version(scheme.getVersion())
                .rule(rule)
                .line(origin.map(Origin::getLine))
                .citation(cited(citation))
                .build();
    }

    /** A decision made ready for rulings, or null when the scheme does not know it. */
    @Nullable
    TypePlan plan(DecisionTypeId id) {
        int number = numbers.of(id.value());
        return number == Numbering.NONE ? null : plans.get(number);
    }

    /** The day of the scheme's calendar on which a moment lies. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, scheme.getCalendar().getZone());
    }

    private TypePlan plan(DecisionType type) {
        List<TypePlan.Stint> stints = scheme.getOverlays().stream()
                .flatMap(overlay -> overlay.getDecisions().stream()
                        .filter(rules -> rules.getDecision().equals(type.getId()))
                        .map(rules -> new TypePlan.Stint(
                                overlay.getFirstDay(),
                                overlay.getLastDay(),
                                overlay.getEffect(),
                                group(rules.getRules()))))
                .toList();
        return new TypePlan(type.getRules().isEmpty(), group(type.getRules()), stints);
    }

    private GroupPlan group(List<DecisionRule> rules) {
        return GroupPlan.of(
                rules,
                rules.stream()
                        .map(rule -> new RulePlan(text(rule), hierarchy, vocabulary))
                        .toList());
    }

    private RuleText text(DecisionRule rule) {
        return new RuleText(
                ref(rule.getId(), rule.getCitation(), rule.getOrigin()),
                rule.getWhen(),
                rule.getUnless(),
                rule.getBy(),
                rule.getNeeds(),
                rule.getInAbsence().orElse(scheme.getInAbsence()),
                rule.getPassingOn().orElse(scheme.getPassingOn()),
                rule.getFollowUps());
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    private String cited(Citation citation) {
        Source source = sources.get(citation.getSource());
        String title = source == null ? citation.getSource() : source.getTitle();
        String reviewed =
                source == null ? "" : source.getReviewed().map(r -> ", " + r).orElse("");
        return title + reviewed + citation.getPlace().map(p -> ", " + p).orElse("");
    }
}
