package oversight.core.record;

import oversight.api.scheme.RuleRef;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of a reference to a rule. */
final class RuleShapes {

    static final Shape<RuleRef> RULE = ObjectShape.<RuleRef, RuleRef.Builder>of(
                    "rule", RuleRef::builder, RuleRef.Builder::build)
            .required("scheme", Refs.SCHEME, RuleRef::getScheme, RuleRef.Builder::scheme)
            .required("version", Shapes.text(), RuleRef::getVersion, RuleRef.Builder::version)
            .required("rule", Refs.RULE, RuleRef::getRule, RuleRef.Builder::rule)
            .optional("line", Shapes.integer(1, Integer.MAX_VALUE), RuleRef::getLine, RuleRef.Builder::line)
            .required("citation", Shapes.text(), RuleRef::getCitation, RuleRef.Builder::citation)
            .end();

    private RuleShapes() {}
}
