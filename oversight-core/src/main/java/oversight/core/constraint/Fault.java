package oversight.core.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.scheme.Severity;

/** A constraint that is not met: where, and which. Nothing else of a violation is read, least of all the value. */
record Fault(String path, String code) implements Comparable<Fault> {

    /** By the message templates of our constraints, which are the codes in braces. */
    private static final Map<String, String> CODES =
            FindingCodes.all().stream().collect(Collectors.toUnmodifiableMap(code -> "{" + code + "}", code -> code));

    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::path).thenComparing(Fault::code);

    static Fault of(ConstraintViolation<?> violation) {
        return new Fault(placeOf(violation.getPropertyPath()), codeIn(violation.getMessageTemplate()));
    }

    Finding finding() {
        return Finding.builder()
                .code(code)
                .severity(Severity.BLOCKING)
                .path(path)
                .build();
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code + " at " + path;
    }

    private static String codeIn(@Nullable String template) {
        return template == null
                ? FindingCodes.OTHER_CONSTRAINT
                : CODES.getOrDefault(template, FindingCodes.OTHER_CONSTRAINT);
    }

    /** {@code actions[1].why}: properties and places in lists. The key of a map is left out, for it may be a name. */
    private static String placeOf(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                @Nullable Integer index = node.getIndex();
                text.append('[').append(index == null ? "" : index.toString()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }
}
