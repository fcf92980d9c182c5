package oversight.testkit.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oversight.api.decision.Ruling;
import oversight.api.scheme.Origin;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;

/** Works out which rows and options the examples that passed exercise. */
final class Exercised {

    private final Versions versions;
    private final Written written;
    private final ExampleHost host;
    private final List<Judge.Judged> judged;
    private final Player player;

    Exercised(Versions versions, ExampleHost host, Player player, List<Judge.Judged> judged) {
        this.versions = versions;
        this.written = new Written(versions);
        this.host = host;
        this.player = player;
        this.judged = judged;
    }

    Coverage coverage() {
        List<Coverage.Row> rows = new ArrayList<>();
        for (Scheme version : versions.newestFirst()) {
            Rows.of(version).forEach(row -> rows.add(
                    row(version, row.rule(), row.origin(), Optional.empty(), isExercised(version, row.rule()))));
            Variants.of(version).forEach(variant -> option(version, variant).ifPresent(rows::add));
        }
        return new Coverage(rows);
    }

    private static Coverage.Row row(
            Scheme version, RuleId rule, Optional<Origin> origin, Optional<String> option, boolean exercised) {
        String file = origin.map(Origin::getFile).orElse("");
        int line = origin.map(Origin::getLine).orElse(0);
        return new Coverage.Row(version.getVersion(), rule, file, line, option, exercised);
    }

    private boolean isExercised(Scheme version, RuleId rule) {
        return judged.stream().anyMatch(each -> exercises(each, version, rule));
    }

    private static boolean exercises(Judge.Judged example, Scheme version, RuleId rule) {
        return example.exercised().stream()
                .anyMatch(ref -> ref.getRule().equals(rule)
                        && ref.getVersion().equals(version.getVersion())
                        && ref.getScheme().equals(version.getId()));
    }

    /** Empty for an option that alone would be no scheme: it cannot be looked at by itself. */
    private Optional<Coverage.Row> option(Scheme version, Variants.Variant variant) {
        RuleId rule = variant.rule().getId();
        List<Judge.Judged> candidates = judged.stream()
                .filter(each -> exercises(each, version, rule) && each.example().question() instanceof Example.Decides)
                .toList();
        List<Scheme> schemes = versions.newestFirst().stream()
                .map(each -> each == version ? variant.scheme() : each)
                .toList();
        try {
            Player narrow = new Player(schemes, versions, host);
            boolean through = candidates.stream().anyMatch(each -> isThrough(each.example(), narrow));
            Optional<String> option = Optional.of(written.approval(variant.option()));
            return Optional.of(row(version, rule, variant.rule().getOrigin(), option, through));
        } catch (SchemeDefinitionException refused) {
            return Optional.empty();
        }
    }

    private boolean isThrough(Example example, Player narrow) {
        Ruling before = ruling(example, player);
        return Judge.sameAnswer(before, ruling(example, narrow));
    }

    private static Ruling ruling(Example example, Player player) {
        return player.ask(example, (answer, decisions) -> ((Answer.Ruled) answer).ruling());
    }
}
