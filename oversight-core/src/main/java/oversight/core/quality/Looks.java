package oversight.core.quality;

import java.util.List;

/** Everything that is looked for, in the order of the codes. */
final class Looks {

    private Looks() {}

    static List<Look> all() {
        return List.of(
                new VagueAction(),
                new VagueTime(),
                new ImpactOfTheService(),
                new CopiedPassage(),
                new Boilerplate(),
                new Abbreviations(),
                new Jargon(),
                new Blaming(),
                new AdultCentred(),
                new OtherChild(),
                new NothingToSee(),
                new Placeholder(),
                new Opinion(),
                new Voice(),
                new AnotherKind());
    }
}
