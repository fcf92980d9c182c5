package oversight.api.scheme;

import java.util.Optional;

/**
 * The level at which a decision was taken: the most senior tier on which the decider held a post then, by the directory. Whoever holds no post on a tier is
 * below every tier, so that what is told of decisions below a level is told of theirs too.
 *
 * @param atLeast the tier, or one above it; empty for any
 * @param below below this tier; empty for any
 */
public record Level(Optional<TierId> atLeast, Optional<TierId> below) {

    /**
     * On this tier or above it.
     *
     * @param tier the tier
     * @return the level
     */
    public static Level atLeast(TierId tier) {
        return new Level(Optional.of(tier), Optional.empty());
    }

    /**
     * Below this tier.
     *
     * @param tier the tier
     * @return the level
     */
    public static Level below(TierId tier) {
        return new Level(Optional.empty(), Optional.of(tier));
    }
}
