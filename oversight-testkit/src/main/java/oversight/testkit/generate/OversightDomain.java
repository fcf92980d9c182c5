package oversight.testkit.generate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import oversight.api.circumstance.Facts;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;
import oversight.api.scheme.Scheme;
import oversight.testkit.people.MisbehavingHost;
import oversight.testkit.people.SampleOrganisation;

/**
 * Complete notes, organisations, facts, schemes, situations, timelines and hosts that misbehave for every {@code @ForAll} parameter of those types.
 *
 * <pre>{@code
 * @Property
 * @Domain(OversightDomain.class)
 * void a_complete_note_is_recorded(@ForAll CaseNote note) { … }
 * }</pre>
 */
public final class OversightDomain extends DomainContextBase {

    /** For jqwik. */
    public OversightDomain() {}

    @Provide
    Arbitrary<CaseNote> notes() {
        return NoteArbitraries.completeNotes();
    }

    @Provide
    Arbitrary<OversightNote> oversightNotes() {
        return NoteArbitraries.oversightNotes();
    }

    @Provide
    Arbitrary<DecisionNote> decisionNotes() {
        return NoteArbitraries.decisionNotes();
    }

    @Provide
    Arbitrary<SupervisionNote> supervisionNotes() {
        return NoteArbitraries.supervisionNotes();
    }

    @Provide
    Arbitrary<SampleOrganisation> organisations() {
        return OrganisationArbitraries.organisations();
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return SchemeArbitraries.schemes();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return SchemeArbitraries.situations();
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return TimelineArbitraries.timelines();
    }

    @Provide
    Arbitrary<MisbehavingHost> misbehavingHosts() {
        return HostArbitraries.misbehavingHosts();
    }

    @Provide
    Arbitrary<Facts> facts() {
        return FactsArbitraries.facts();
    }
}
