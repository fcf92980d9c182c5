package oversight.benchmarks;

import java.util.List;
import java.util.Locale;
import oversight.api.Decisions;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Scheme;
import oversight.core.OversightEngine;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Ruler;
import oversight.core.scheme.Standing;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.RecordingTransport;

/** The one class that knows the engine, its public door and its inner parts: when those change, only this has to follow. */
final class OversightUnderTest {

    private final Decisions decisions;
    private final Ruler ruler;

    OversightUnderTest(Scheme scheme, Staff staff) {
        this.decisions = engine(scheme, staff).decisions();
        this.ruler = new Ruler(compiled(scheme));
    }

    /** A scheme as text. */
    static Scheme read(String yaml) {
        return SchemeFile.read("generated.yaml", yaml);
    }

    /** Reads, checks and compiles, as the engine does when it starts, without the rest of its start. */
    static Object load(String yaml) {
        return compiled(read(yaml));
    }

    /** A whole engine as a host builds it. */
    static OversightEngine engine(Scheme scheme, Staff staff) {
        return OversightEngine.builder()
                .scheme(scheme)
                .staffDirectory(staff)
                .caseTeam(child -> List.of())
                .ledger(new InMemoryLedger())
                .transport(new RecordingTransport())
                .build();
    }

    /**
     * What the bare engine is asked with in place of a directory.
     *
     * @param standing the posts of the one decider, found beforehand
     */
    record Place(Standing standing) {

        static Place of(List<PostId> posts) {
            return new Place((staff, at) -> posts);
        }
    }

    /** The ruling, as a host asks for it. */
    Ruling rule(Enquiry enquiry) {
        return decisions.rule(enquiry);
    }

    /** The ruling alone: no directory, no observer, the scheme in force known. */
    Ruling ruleBare(Enquiry enquiry, Place place) {
        return ruler.rule(enquiry, place.standing());
    }

    /** Who would have to decide, of a ruling by one rule. */
    static Approval required(Ruling.NotPermitted no) {
        return no.required();
    }

    /** Who a candidate is. */
    static Party who(Candidate candidate) {
        return candidate.getParty();
    }

    String explain(Ruling ruling) {
        return decisions.explain(ruling, Locale.UK);
    }

    List<Candidate> whoCan(Enquiry enquiry) {
        return decisions.whoCan(enquiry);
    }

    private static CompiledScheme compiled(Scheme scheme) {
        if (!SchemeFile.check(scheme).isEmpty()) {
            throw new IllegalStateException("The generated scheme has problems");
        }
        return new CompiledScheme(scheme, SchemeFile.hash(scheme));
    }
}
