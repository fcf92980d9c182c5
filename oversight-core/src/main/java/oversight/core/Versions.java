package oversight.core;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import oversight.api.party.AuthorityId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;
import oversight.api.scheme.WorkingCalendar;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;
import oversight.core.schemefile.SchemeFile;

/** The versions of one authority's scheme, checked each as a whole and against each other. */
record Versions(AuthorityId authority, List<CompiledScheme> compiled) {

    static Versions of(List<Scheme> schemes, Function<WorkingCalendar, WorkingTime> time) {
        if (schemes.isEmpty()) {
            throw new IllegalStateException("The engine needs a scheme: call scheme(…) on the builder");
        }
        List<SchemeProblem> problems = schemes.stream()
                .flatMap(scheme -> SchemeFile.check(scheme).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new SchemeDefinitionException(problems);
        }
        refuse(schemes.stream().map(Scheme::getAuthority), "authority; build an engine for each");
        refuse(schemes.stream().map(Scheme::getId), "scheme; the versions of one scheme share its identifier");
        if (schemes.stream().map(Scheme::getEffectiveFrom).distinct().count() < schemes.size()) {
            throw new IllegalStateException(
                    "Two versions of the scheme start on the same day; only one can be in force");
        }
        if (schemes.stream().map(Scheme::getVersion).distinct().count() < schemes.size()) {
            throw new IllegalStateException("Two versions of the scheme have the same version; give each its own");
        }
        return new Versions(
                schemes.get(0).getAuthority(),
                schemes.stream()
                        .map(scheme ->
                                new CompiledScheme(scheme, SchemeFile.hash(scheme), time.apply(scheme.getCalendar())))
                        .toList());
    }

    private static void refuse(Stream<?> values, String what) {
        if (values.distinct().count() > 1) {
            throw new IllegalStateException("The schemes are of more than one " + what);
        }
    }
}
