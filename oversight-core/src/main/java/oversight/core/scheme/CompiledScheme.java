package oversight.core.scheme;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import oversight.api.party.PostId;
import oversight.api.record.SchemePin;
import oversight.api.scheme.Citation;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Origin;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Source;

/** A scheme that has been checked, with the indexes that questions need. Immutable and safe for many threads. */
public final class CompiledScheme {

    private final Scheme scheme;
    private final SchemePin pin;
    private final Hierarchy hierarchy;
    private final Vocabulary vocabulary;
    private final Map<DecisionTypeId, DecisionType> decisions = new LinkedHashMap<>();
    private final Map<OccasionId, Occasion> occasions;
    private final Map<String, Source> sources;

    /**
     * Indexes a scheme.
     *
     * @param scheme a scheme without problems
     * @param hash the SHA-256 of its canonical form, in hexadecimal digits
     */
    public CompiledScheme(Scheme scheme, String hash) {
        this.scheme = scheme;
        this.pin = SchemePin.builder()
                .scheme(scheme.getId())
                .version(scheme.getVersion())
                .hash(hash)
                .build();
        this.hierarchy = new Hierarchy(scheme);
        this.vocabulary = new Vocabulary(scheme.getCircumstances());
        scheme.getDecisions().forEach(type -> decisions.put(type.getId(), type));
        this.occasions = scheme.getOccasions().stream().collect(Collectors.toMap(Occasion::getId, o -> o));
        this.sources = scheme.getSources().stream().collect(Collectors.toMap(Source::getId, s -> s));
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
     * An occasion.
     *
     * @param id its identifier
     * @return the occasion, or empty when the scheme does not know it
     */
    public Optional<Occasion> occasion(OccasionId id) {
        return Optional.ofNullable(occasions.get(id));
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
