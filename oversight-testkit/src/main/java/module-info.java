/** For the tests of a host: fixtures, generators, assertions and contract tests. */
@org.jspecify.annotations.NullMarked
module oversight.testkit {
    requires transitive oversight.core;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    // Only those who use the generators need it.
    requires static transitive net.jqwik.api;
    requires static org.immutables.value.annotations;

    exports oversight.testkit.assertion;
    exports oversight.testkit.contract;
    exports oversight.testkit.generate;
    exports oversight.testkit.guidance;
    exports oversight.testkit.junit;
    exports oversight.testkit.law;
    exports oversight.testkit.memory;
    exports oversight.testkit.model;
    exports oversight.testkit.notes;
    exports oversight.testkit.people;
    exports oversight.testkit.reference;
    exports oversight.testkit.scenario;
    exports oversight.testkit.scheme;

    provides net.jqwik.api.SampleReportingFormat with
            oversight.testkit.generate.SampleReports;
}
