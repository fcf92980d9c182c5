package oversight.testkit.generate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.Oversight;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Scheme;
import oversight.core.OversightEngine;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.reference.ReferenceWorld;
import oversight.testkit.reference.WorldHost;

/**
 * A scheme, an organisation under it and a question: all that a law of rulings speaks about, drawn and made smaller together. Immutable; each engine is a new one.
 *
 * @param scheme the scheme
 * @param world the people, their posts, who is away, what was agreed
 * @param enquiry the question
 */
public record Situation(Scheme scheme, ReferenceWorld world, Enquiry enquiry) {

    /** Lines of YAML. */
    private static final int AT_A_GLANCE = 80;

    /** All three are needed. */
    public Situation {
        requireNonNull(scheme, "scheme");
        requireNonNull(world, "world");
        requireNonNull(enquiry, "enquiry");
    }

    /**
     * An engine with this scheme and these people, a ledger in memory and a transport that keeps what it is given.
     *
     * @return an engine
     */
    public Oversight oversight() {
        WorldHost host = host();
        return OversightEngine.builder()
                .scheme(scheme)
                .staffDirectory(host)
                .caseTeam(host)
                .arrangements(host)
                .ledger(new InMemoryLedger())
                .transport(new RecordingTransport())
                .build();
    }

    /**
     * The organisation as a staff directory, a case team and a register of arrangements, for an engine of one's own.
     *
     * @return the organisation
     */
    public WorldHost host() {
        return WorldHost.of(scheme.getAuthority(), world);
    }

    /**
     * The answer to the question.
     *
     * @return the ruling of {@link #oversight}
     */
    public Ruling ruling() {
        return oversight().decisions().rule(enquiry);
    }

    /**
     * The posts that the decider holds at the time of the question.
     *
     * @return the posts; none when the decider is not a person
     */
    public List<PostId> postsOfDecider() {
        return enquiry.getDecider() instanceof StaffRef person ? world.postsOf(person, enquiry.getAt()) : List.of();
    }

    /** The same with another question. */
    Situation asking(Enquiry other) {
        return new Situation(scheme, world, other);
    }

    /** The question, the rows of the organisation, and the scheme: as YAML where that can be read at a glance, else by its name. Drawn values are invented, so facts are shown. */
    @Override
    public String toString() {
        return "question: " + enquiry + "\nfacts: " + enquiry.getFacts().asMap()
                + enquiry.getExtending()
                        .map(taken -> "\nfacts then: " + taken.getFacts().asMap())
                        .orElse("")
                + "\n" + rows() + written();
    }

    private String written() {
        String yaml = SchemeFile.writeYaml(scheme);
        return yaml.lines().count() <= AT_A_GLANCE
                ? yaml
                : "scheme: " + scheme.getId() + " " + scheme.getVersion() + ", with "
                        + scheme.getDecisions().size() + " decisions\n";
    }

    private String rows() {
        return Stream.of(
                        world.holdings(),
                        world.leaves(),
                        world.managers(),
                        world.seats(),
                        world.limits(),
                        world.arrangements())
                .flatMap(List::stream)
                .map(row -> row + "\n")
                .collect(Collectors.joining());
    }
}
