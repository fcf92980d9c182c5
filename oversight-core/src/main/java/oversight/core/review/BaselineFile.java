package oversight.core.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;
import oversight.api.scheme.TierId;
import oversight.core.form.KeyedUnion;
import oversight.core.form.Limits;
import oversight.core.form.ObjectShape;
import oversight.core.form.Problem;
import oversight.core.form.Problems;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;
import oversight.core.yaml.YamlReader;

/** The written form of baselines and of mappings to them. */
final class BaselineFile {

    private static final Shape<Demand.Lapses> LAPSES = ObjectShape.<Demand.Lapses, LapsesDraft>of(
                    "lapses", LapsesDraft::new, LapsesDraft::take)
            .required("weeks", Shapes.integer(1, 1000), Demand.Lapses::weeks, LapsesDraft::weeks)
            .required("extension-weeks", Shapes.integer(1, 1000), Demand.Lapses::extensionWeeks, LapsesDraft::extension)
            .required("extended-by", Shapes.text(), Demand.Lapses::extendedBy, LapsesDraft::by)
            .end();

    private static final Shape<Demand> DEMAND = ObjectShape.<Demand, Demand.Draft>of(
                    "demand", Demand.Draft::new, Demand.Draft::take)
            .required("topic", Shapes.text(), Demand::topic, Demand.Draft::topic)
            .required("about", Shapes.text(), Demand::about, Demand.Draft::about)
            .required("citation", Shapes.text(), Demand::citation, Demand.Draft::citation)
            .optional("approved-by", Shapes.text(), Demand::approvedBy, Demand.Draft::approvedBy)
            .optional("consulted", Shapes.text(), Demand::consulted, Demand.Draft::consulted)
            .optional("told", Shapes.text(), Demand::told, Demand.Draft::told)
            .optional("precondition", Shapes.text(), Demand::precondition, Demand.Draft::precondition)
            .optional("lapses", LAPSES, Demand::lapses, Demand.Draft::lapses)
            .list("by-hand", Shapes.text(), Demand::byHand, Demand.Draft::byHand)
            .end();

    private static final Shape<Demand.Pack> PACK = ObjectShape.<Demand.Pack, PackDraft>of(
                    "baseline", PackDraft::new, PackDraft::take)
            .required("title", Shapes.text(), Demand.Pack::title, PackDraft::title)
            .required("standing", Shapes.text(), Demand.Pack::standing, PackDraft::standing)
            .listOf("demands", Shapes.keyed(DEMAND, "topic"), Demand.Pack::demands, PackDraft::demands)
            .end();

    private static final Shape<Approval> PARTY = KeyedUnion.<Approval>of("party")
            .option(
                    "at-least",
                    Approval.AtLeast.class,
                    Shapes.of("a tier id", TierId::of, TierId::value)
                            .map(Approval.AtLeast::new, Approval.AtLeast::tier))
            .option(
                    "on-tier",
                    Approval.OnTier.class,
                    Shapes.of("a tier id", TierId::of, TierId::value)
                            .map(tier -> new Approval.OnTier(tier, Optional.empty()), Approval.OnTier::tier))
            .option(
                    "only",
                    Approval.Only.class,
                    Shapes.of("a post id", PostId::of, PostId::value).map(Approval.Only::new, Approval.Only::post))
            .option(
                    "body",
                    Approval.ByBody.class,
                    Shapes.of("a body id", BodyId::of, BodyId::value).map(Approval.ByBody::new, Approval.ByBody::body))
            .option(
                    "role",
                    Approval.InRole.class,
                    Shapes.of("a role", CaseRole::of, CaseRole::value).map(Approval.InRole::new, Approval.InRole::role))
            .option(
                    "outside",
                    Approval.ByOutside.class,
                    Shapes.of("a party", OutsideParty::of, OutsideParty::value)
                            .map(Approval.ByOutside::new, Approval.ByOutside::party))
            .end();

    private static final Shape<CircumstanceId> CIRCUMSTANCE =
            Shapes.of("a circumstance id", CircumstanceId::of, CircumstanceId::value);

    private static final Shape<String> WORD = Shapes.of("a word", BaselineFile::checked, word -> word);

    private static final Shape<Target> TARGET = ObjectShape.<Target, TargetDraft>of(
                    "target", TargetDraft::new, TargetDraft::take)
            .required(
                    "decision",
                    Shapes.of("a decision id", DecisionTypeId::of, DecisionTypeId::value),
                    Target::decision,
                    TargetDraft::decision)
            .withDefault(
                    "words", Shapes.map(CIRCUMSTANCE, Shapes.list(WORD)), Map.of(), Target::words, TargetDraft::words)
            .withDefault(
                    "answers", Shapes.map(CIRCUMSTANCE, Shapes.bool()), Map.of(), Target::answers, TargetDraft::answers)
            .end();

    private static final Shape<Mapping> MAPPING = ObjectShape.<Mapping, MappingDraft>of(
                    "mapping", MappingDraft::new, MappingDraft::take)
            .required("topics", Shapes.map(Shapes.text(), Shapes.list(TARGET)), Mapping::topics, MappingDraft::topics)
            .withDefault(
                    "roles",
                    Shapes.map(Shapes.text(), Shapes.list(PARTY)),
                    Map.of(),
                    Mapping::roles,
                    MappingDraft::roles)
            .withDefault("parties", Shapes.map(Shapes.text(), PARTY), Map.of(), Mapping::parties, MappingDraft::parties)
            .withDefault(
                    "facts", Shapes.map(Shapes.text(), CIRCUMSTANCE), Map.of(), Mapping::facts, MappingDraft::facts)
            .end();

    private BaselineFile() {}

    /** The pack that is shipped under a name. */
    static Demand.Pack shipped(String name) {
        try (InputStream bytes = Objects.requireNonNull(BaselineFile.class.getResourceAsStream(name), name)) {
            return read(name, new String(bytes.readAllBytes(), StandardCharsets.UTF_8), PACK);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Mapping mapping(String fileName, String text) {
        return read(fileName, text, MAPPING);
    }

    private static <T> T read(String file, String text, Shape<T> shape) {
        Problems problems = Problems.withText();
        return shape.readWhole(YamlReader.read(text, Limits.forSchemes(), problems), problems)
                .orElseThrow(() -> new SchemeDefinitionException(problems.list().stream()
                        .map(problem -> problem(problem, file))
                        .toList()));
    }

    private static SchemeProblem problem(Problem problem, String file) {
        return SchemeProblem.builder()
                .code(code(problem.code()))
                .file(file)
                .line(problem.mark().line())
                .column(problem.mark().column())
                .path(problem.path())
                .message(problem.message())
                .build();
    }

    /** The codes of a scheme's problems with text and form, which are the same here. */
    private static String code(String code) {
        if (code.startsWith("OVS-Y")) {
            return "OVS-S" + code.substring("OVS-Y".length());
        }
        return code.startsWith("OVS-F0") ? "OVS-S1" + code.substring("OVS-F0".length()) : code;
    }

    private static String checked(String word) {
        FactValue.choice(word);
        return word;
    }

    /**
     * A mapping as it is written.
     *
     * @param topics which decisions
     * @param roles who holds a role
     * @param parties who a party is
     * @param facts which circumstance a fact is
     */
    record Mapping(
            Map<String, List<Target>> topics,
            Map<String, List<Approval>> roles,
            Map<String, Approval> parties,
            Map<String, CircumstanceId> facts) {}

    /**
     * Some cases of a decision.
     *
     * @param decision the decision
     * @param words words of choices
     * @param answers yes or no
     */
    record Target(
            DecisionTypeId decision, Map<CircumstanceId, List<String>> words, Map<CircumstanceId, Boolean> answers) {

        List<Condition> when() {
            List<Condition> when = new ArrayList<>();
            words.forEach((id, list) -> when.add(
                    new Condition.OneOf(id, list.stream().map(FactValue::choice).toList())));
            answers.forEach((id, yes) -> when.add(new Condition.OneOf(id, List.of(FactValue.yesNo(yes)))));
            return when;
        }
    }

    private static final class LapsesDraft {
        private int weeks;
        private int extension;
        private String by = "";

        void weeks(int value) {
            weeks = value;
        }

        void extension(int value) {
            extension = value;
        }

        void by(String value) {
            by = value;
        }

        Demand.Lapses take() {
            return new Demand.Lapses(weeks, extension, by);
        }
    }

    private static final class PackDraft {
        private String title = "";
        private String standing = "";
        private List<Demand> demands = List.of();

        void title(String value) {
            title = value;
        }

        void standing(String value) {
            standing = value;
        }

        void demands(List<Demand> value) {
            demands = value;
        }

        Demand.Pack take() {
            return new Demand.Pack(title, standing, List.copyOf(demands));
        }
    }

    private static final class TargetDraft {
        private @Nullable DecisionTypeId decision;
        private Map<CircumstanceId, List<String>> words = Map.of();
        private Map<CircumstanceId, Boolean> answers = Map.of();

        void decision(DecisionTypeId value) {
            decision = value;
        }

        void words(Map<CircumstanceId, List<String>> value) {
            words = value;
        }

        void answers(Map<CircumstanceId, Boolean> value) {
            answers = value;
        }

        Target take() {
            return new Target(Objects.requireNonNull(decision), words, answers);
        }
    }

    private static final class MappingDraft {
        private Map<String, List<Target>> topics = Map.of();
        private Map<String, List<Approval>> roles = Map.of();
        private Map<String, Approval> parties = Map.of();
        private Map<String, CircumstanceId> facts = Map.of();

        void topics(Map<String, List<Target>> value) {
            topics = value;
        }

        void roles(Map<String, List<Approval>> value) {
            roles = value;
        }

        void parties(Map<String, Approval> value) {
            parties = value;
        }

        void facts(Map<String, CircumstanceId> value) {
            facts = value;
        }

        Mapping take() {
            return new Mapping(topics, roles, parties, facts);
        }
    }
}
