package oversight.testkit.generate;

import net.jqwik.api.SampleReportingFormat;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/** How jqwik prints what it drew: a scheme as the YAML that a policy officer would write, and a situation with it. Found by jqwik as a service. */
public final class SampleReports implements SampleReportingFormat {

    /** For jqwik. */
    public SampleReports() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Scheme || value instanceof Situation;
    }

    @Override
    public Object report(Object value) {
        String text = value instanceof Scheme scheme ? SchemeFile.writeYaml(scheme) : value.toString();
        return SampleReportingFormat.plainLabel("\n" + text.indent(4));
    }
}
