package oversight.testkit.scheme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.scheme.SchemeProblem;
import oversight.core.form.Limits;
import oversight.core.form.Node;
import oversight.core.form.Path;
import oversight.core.form.Problem;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;
import oversight.core.yaml.YamlReader;

/**
 * A file of examples as it was read.
 *
 * @param cast who takes part
 * @param examples the examples, in the order of the file
 */
record ExamplesFile(Cast cast, List<Example> examples) {

    private static final List<String> KEYS = List.of("examples-for", "people", "children", "examples");

    static ExamplesFile read(String file, byte[] bytes, Versions versions) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return read(file, text, versions);
        } catch (CharacterCodingException notUtf8) {
            throw refused(file, ExampleCodes.NOT_UTF_8, "the file is not UTF-8; save it as UTF-8");
        }
    }

    static ExamplesFile read(String file, String text, Versions versions) {
        Problems problems = Problems.withText();
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Node document = YamlReader.read(content, Limits.forSchemes(), problems);
        Reading reading = new Reading(versions, problems);
        List<Supplier<Example>> examples =
                document == null ? List.of() : read(new Spot(document, Path.root(), problems), reading);
        if (!problems.isEmpty()) {
            throw new SchemeExamplesException(listed(problems, file));
        }
        return new ExamplesFile(
                reading.cast(), examples.stream().map(Supplier::get).toList());
    }

    static SchemeExamplesException refused(String file, String code, String message) {
        return new SchemeExamplesException(List.of(SchemeProblem.builder()
                .code(code)
                .file(file)
                .path("")
                .message(message)
                .build()));
    }

    private static List<Supplier<Example>> read(Spot top, Reading reading) {
        List<Supplier<Example>> examples = new ArrayList<>();
        top.keys("a file of examples", KEYS).ifPresent(keys -> {
            keys.need("examples-for").flatMap(spot -> spot.text("the identifier of a scheme")).ifPresent(id -> {
                String ours = reading.versions().newest().getId().value();
                if (!id.equals(ours)) {
                    keys.addAt(
                            "examples-for",
                            ExampleCodes.OTHER_SCHEME,
                            "these examples are for " + top.quoted(id) + ", and the scheme is '" + ours + "'");
                }
            });
            new CastReader(reading).read(keys);
            Map<String, Integer> names = Reading.nothingMet();
            keys.need("examples").map(Spot::list).orElse(List.of()).forEach(spot ->
                    example(spot, reading, names).ifPresent(examples::add));
            reading.readTerms();
        });
        return examples;
    }

    private static Optional<Supplier<Example>> example(Spot spot, Reading reading, Map<String, Integer> names) {
        return spot.keys("an example", Subject.allKeys()).flatMap(keys -> {
            keys.get("name").ifPresent(name -> {
                if (name.node() instanceof TextNode text && !Reading.isNew(names, text.text())) {
                    name.add(ExampleCodes.SAME_NAME, "another example has this name; give each its own");
                }
            });
            return Subject.of(keys).flatMap(subject -> new ExampleReader(reading, keys, subject).read());
        });
    }

    private static List<SchemeProblem> listed(Problems problems, String file) {
        List<SchemeProblem> listed = new ArrayList<>();
        problems.list().stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.mark().line())
                        .thenComparingInt(problem -> problem.mark().column()))
                .forEach(problem -> listed.add(SchemeProblem.builder()
                        .code(ExampleCodes.of(problem.code()))
                        .file(file)
                        .line(problem.mark().line())
                        .column(problem.mark().column())
                        .path(problem.path())
                        .message(problem.message())
                        .build()));
        if (problems.count() > problems.list().size()) {
            int more = problems.count() - problems.list().size();
            listed.addAll(refused(file, ExampleCodes.AND_MORE, "there are " + more + " more problems").problems());
        }
        return List.copyOf(listed);
    }
}
