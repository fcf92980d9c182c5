package oversight.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same rules for jCasbin: a policy line for each, with a star where a rule does not look. It is handed the six circumstances as the two-valued words that
 * they come down to, which spares it what the library reads from amounts and ages.
 */
public final class JCasbin {

    private static final String MODEL = """
            [request_definition]
            r = type, tier, a, b, c, d, e, f
            [policy_definition]
            p = type, tier, a, b, c, d, e, f
            [policy_effect]
            e = some(where (p.eft == allow))
            [matchers]
            m = r.type == p.type && r.tier <= p.tier && (p.a == "*" || p.a == r.a) && (p.b == "*" || p.b == r.b) \
            && (p.c == "*" || p.c == r.c) && (p.d == "*" || p.d == r.d) && (p.e == "*" || p.e == r.e) \
            && (p.f == "*" || p.f == r.f)
            """;

    private JCasbin() {}

    private static Enforcer enforcer(List<Spec.Rule> rules) {
        Model model = new Model();
        model.loadModelFromText(MODEL);
        Enforcer enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        for (Spec.Rule rule : rules) {
            String[] line = new String[2 + Term.values().length];
            line[0] = Spec.typeName(rule.type());
            line[1] = String.valueOf(rule.tier());
            for (Term term : Term.values()) {
                boolean looks = (rule.mask() & term.bit()) != 0;
                line[2 + term.ordinal()] = looks ? word(rule.bits(), term) : "*";
            }
            enforcer.addPolicy(line);
        }
        return enforcer;
    }

    private static boolean ask(Enforcer enforcer, Request request) {
        int context = request.context();
        return enforcer.enforce(
                request.typeName(),
                String.valueOf(request.tier()),
                word(context, Term.TIMING),
                word(context, Term.CONSENT),
                word(context, Term.LOOKED_AFTER),
                word(context, Term.OUT_OF_AREA),
                word(context, Term.COST),
                word(context, Term.AGE));
    }

    private static String word(int bits, Term term) {
        return (bits & term.bit()) == 0 ? "no" : "yes";
    }

    /** All rules in one model. Used by one thread. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class OneModel {

        private Enforcer enforcer;

        /**
         * Builds the engine; fails when it does not answer like the hand-written table.
         *
         * @param work the workload
         */
        @Setup(Level.Trial)
        public void setUp(Workload work) {
            enforcer = enforcer(work.spec().rules());
            Agreement.ofVerdicts("jCasbin as one model", work, i -> permits(work.request(i)));
        }

        boolean permits(Request request) {
            return ask(enforcer, request);
        }
    }

    /** A model for each decision type. Used by one thread. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class ByType {

        private Enforcer[] enforcers;

        /**
         * Builds the engines; fails when they do not answer like the hand-written table.
         *
         * @param work the workload
         */
        @Setup(Level.Trial)
        public void setUp(Workload work) {
            Spec spec = work.spec();
            enforcers = IntStream.range(0, spec.types())
                    .mapToObj(type -> enforcer(spec.rulesOf(type)))
                    .toArray(Enforcer[]::new);
            Agreement.ofVerdicts("jCasbin by type", work, i -> permits(work.request(i)));
        }

        boolean permits(Request request) {
            return ask(enforcers[request.type()], request);
        }
    }
}
