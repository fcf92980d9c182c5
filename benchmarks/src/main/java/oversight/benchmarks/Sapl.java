package oversight.benchmarks;

import io.sapl.api.pdp.AuthorizationSubscription;
import io.sapl.api.pdp.Decision;
import io.sapl.interpreter.InitializationException;
import io.sapl.interpreter.combinators.PolicyDocumentCombiningAlgorithm;
import io.sapl.pdp.EmbeddedPolicyDecisionPoint;
import io.sapl.pdp.PolicyDecisionPointFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The same rules for SAPL's embedded engine, in the layout that was quickest for it: a decision point of eight documents for each decision type. Its questions
 * are made beforehand, with the circumstances as the yes or no that they come down to. Used by one thread.
 */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class Sapl {

    private EmbeddedPolicyDecisionPoint[] points;
    private EmbeddedPolicyDecisionPoint[] pointOfQuestion;
    private AuthorizationSubscription[] questions;

    /**
     * Builds the engines; fails when they do not answer like the hand-written table.
     *
     * @param work the workload
     * @throws InitializationException when a document is not understood
     */
    @Setup(Level.Trial)
    public void setUp(Workload work) throws InitializationException {
        Spec spec = work.spec();
        points = new EmbeddedPolicyDecisionPoint[spec.types()];
        for (int type = 0; type < points.length; type++) {
            List<String> documents =
                    spec.rulesOf(type).stream().map(Sapl::document).toList();
            points[type] = PolicyDecisionPointFactory.fixedInRamPolicyDecisionPoint(
                    documents, PolicyDocumentCombiningAlgorithm.DENY_UNLESS_PERMIT, Map.of());
        }
        questions = new AuthorizationSubscription[work.size()];
        pointOfQuestion = new EmbeddedPolicyDecisionPoint[work.size()];
        for (int i = 0; i < questions.length; i++) {
            questions[i] = question(work.request(i));
            pointOfQuestion[i] = points[work.request(i).type()];
        }
        Agreement.ofVerdicts("SAPL by type", work, this::permits);
    }

    /** Lets go of the engines. */
    @TearDown(Level.Trial)
    public void tearDown() {
        for (EmbeddedPolicyDecisionPoint point : points) {
            point.destroy();
        }
    }

    boolean permits(int i) {
        var answer = pointOfQuestion[i].decideOnce(questions[i]).block();
        return answer != null && answer.getDecision() == Decision.PERMIT;
    }

    private static String document(Spec.Rule rule) {
        StringBuilder text = new StringBuilder()
                .append("policy \"%s\" permit action == \"%s\" where subject.tier <= %d;"
                        .formatted(rule.id(), Spec.typeName(rule.type()), rule.tier()));
        for (Term term : Term.values()) {
            if ((rule.mask() & term.bit()) != 0) {
                text.append(" resource.%s == %s;".formatted(name(term), (rule.bits() & term.bit()) != 0));
            }
        }
        return text.toString();
    }

    private static AuthorizationSubscription question(Request request) {
        Map<String, Boolean> resource = new TreeMap<>();
        for (Term term : Term.values()) {
            resource.put(name(term), (request.context() & term.bit()) != 0);
        }
        return AuthorizationSubscription.of(Map.of("tier", request.tier()), request.typeName(), resource);
    }

    private static String name(Term term) {
        return "c" + term.ordinal();
    }
}
