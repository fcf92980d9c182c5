package oversight.api.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;

/** One dated version of an authority's rules. Plain values: nothing is checked here beyond presence; the engine checks it as a whole. */
@OversightStyle
@Value.Immutable
public sealed interface Scheme permits ImmutableScheme {

    /**
     * Which scheme.
     *
     * @return the identifier, the same over all versions
     */
    SchemeId getId();

    /**
     * Whose scheme.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * What the authority is called.
     *
     * @return its name
     */
    String getAuthorityName();

    /**
     * Which version, in the authority's own counting.
     *
     * @return the version
     */
    String getVersion();

    /**
     * The first day, in the calendar's zone, on which this version is in force.
     *
     * @return the date
     */
    LocalDate getEffectiveFrom();

    /**
     * By when the authority means to review it.
     *
     * @return the date, or empty
     */
    Optional<LocalDate> getReviewBy();

    /**
     * How far it can be relied on: for a scheme made from what an authority published, "partial, unofficial".
     *
     * @return the standing
     */
    String getStanding();

    /**
     * Where it comes from.
     *
     * @return the sources
     */
    List<Source> getSources();

    /**
     * The tiers, most senior first.
     *
     * @return the tiers
     */
    List<Tier> getTiers();

    /**
     * The posts.
     *
     * @return the posts
     */
    List<Post> getPosts();

    /**
     * The bodies.
     *
     * @return the bodies
     */
    List<Body> getBodies();

    /**
     * The vocabulary of circumstances.
     *
     * @return the circumstances
     */
    List<Circumstance> getCircumstances();

    /**
     * What can be decided, and by whom.
     *
     * @return the decision types
     */
    List<DecisionType> getDecisions();

    /**
     * Of what events people have to be told.
     *
     * @return the events
     */
    List<EventType> getEvents();

    /**
     * Rules that stand over the scheme for a time.
     *
     * @return the overlays
     */
    List<Overlay> getOverlays();

    /**
     * Who decides in absence, where a rule does not say otherwise.
     *
     * @return the cover; nobody, unless the scheme says so
     */
    @Value.Default
    default Absence getInAbsence() {
        return Absence.nobody();
    }

    /**
     * To whom a decision may be passed on, where a rule does not say otherwise.
     *
     * @return to whom; to nobody, unless the scheme says so
     */
    @Value.Default
    default PassingOn getPassingOn() {
        return PassingOn.NEVER;
    }

    /**
     * The headings of the record.
     *
     * @return the headings
     */
    @Value.Default
    default Headings getHeadings() {
        return Headings.builder().build();
    }

    /**
     * The occasions for a note.
     *
     * @return the occasions
     */
    List<Occasion> getOccasions();

    /**
     * The sorts of note that the authority tells apart.
     *
     * @return the sub-kinds
     */
    List<SubKind> getSubKinds();

    /**
     * The checklists that the authority prescribes.
     *
     * @return the checklists
     */
    List<Checklist> getChecklists();

    /**
     * What a note must hold.
     *
     * @return the note rules
     */
    List<NoteRule> getNoteRules();

    /**
     * How much the quality findings weigh; one that is not here is advisory.
     *
     * @return the settings
     */
    List<FindingSetting> getFindings();

    /**
     * Words that are explained to whoever reads the record.
     *
     * @return the words
     */
    List<GlossaryTerm> getGlossary();

    /**
     * Texts of the authority's own templates, which say nothing about a child when they are left in a note.
     *
     * @return the texts
     */
    List<String> getBoilerplate();

    /**
     * What is owed.
     *
     * @return the duty rules
     */
    List<DutyRule> getDutyRules();

    /**
     * When people are reminded of what they owe.
     *
     * @return the reminder rules
     */
    List<ReminderRule> getReminderRules();

    /**
     * How often a case is looked over.
     *
     * @return the oversight rules
     */
    List<OversightRule> getOversightRules();

    /**
     * Who is told.
     *
     * @return the routing rules
     */
    List<RoutingRule> getRoutingRules();

    /**
     * Who is told in place of a recipient who is away, has left, or must not be told.
     *
     * @return the order; the usual one, unless the scheme says otherwise
     */
    @Value.Default
    default StandIns getStandIns() {
        return StandIns.usual();
    }

    /**
     * When the authority works.
     *
     * @return the calendar
     */
    WorkingCalendar getCalendar();

    /**
     * Published rows that are not expressed, with the reason.
     *
     * @return the rows
     */
    List<UnsetRow> getUnset();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableScheme.Builder {
        Builder() {}
    }
}
