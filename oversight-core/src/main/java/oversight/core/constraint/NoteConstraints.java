package oversight.core.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import oversight.api.HostFailureException;
import oversight.api.finding.Finding;
import oversight.api.note.CaseNote;

/**
 * Finds what is not well formed in a note: the constraints on the note types, each as a blocking finding with a code
 * and a path (MO-3, MO-15, MO-16). Immutable and thread-safe.
 *
 * <p>A validator that passes over constraints in silence would let an empty note through. So before it is used it is
 * given trial notes with a fault for every constraint, and is refused unless it finds them all.
 */
public final class NoteConstraints {

    private final Validation validation;

    private NoteConstraints(Validation validation) {
        this.validation = validation;
    }

    /**
     * The constraints, judged by the library's own validator, which nothing on the host's class path changes.
     *
     * @return the constraints
     * @throws IllegalStateException when it does not find every fault of the trial notes
     */
    public static NoteConstraints own() {
        Validator own = OwnValidator.make();
        return tried(new NoteConstraints(own::validate), "The library's own validator");
    }

    /**
     * The constraints, judged by the host's own validator.
     *
     * @param hostsOwn a thread-safe Jakarta validator
     * @return the constraints
     * @throws IllegalStateException when it does not find every fault of the trial notes; the message says what to do
     * @throws HostFailureException when it throws an exception or gives null
     */
    public static NoteConstraints of(Validator hostsOwn) {
        Objects.requireNonNull(hostsOwn, "hostsOwn");
        return tried(new NoteConstraints(note -> guarded(hostsOwn, note)), "The validator that was handed in");
    }

    /**
     * What is not well formed in a note.
     *
     * @param note the note
     * @return the findings, each once, by path and then by code in the order of their characters; empty when there is
     *     nothing
     * @throws HostFailureException when the host's validator throws an exception or gives null
     */
    public List<Finding> check(CaseNote note) {
        return faults(note).stream().map(Fault::finding).toList();
    }

    /** The same, before it is put into findings. */
    SortedSet<Fault> faults(CaseNote note) {
        Objects.requireNonNull(note, "note");
        return validation.of(note).stream().map(Fault::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static NoteConstraints tried(NoteConstraints constraints, String whose) {
        Canary.send(constraints::faults, whose);
        return constraints;
    }

    private static Set<ConstraintViolation<CaseNote>> guarded(Validator validator, CaseNote note) {
        Set<ConstraintViolation<CaseNote>> violations;
        try {
            violations = validator.validate(note);
        } catch (RuntimeException e) {
            throw failure(HostFailureException.Failure.THREW, e.getClass().getName());
        }
        if (violations == null) {
            throw failure(HostFailureException.Failure.GAVE_NULL, "");
        }
        return violations;
    }

    private static HostFailureException failure(HostFailureException.Failure failure, String detail) {
        return new HostFailureException("Validator", "validate", failure, detail);
    }

    /** How a note is validated. */
    private interface Validation {
        Set<ConstraintViolation<CaseNote>> of(CaseNote note);
    }
}
