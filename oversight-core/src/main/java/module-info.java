/** The engine: reads a scheme, judges notes and decisions, keeps the record. */
@SuppressWarnings("module") // the testkit is compiled after this module
@org.jspecify.annotations.NullMarked
module oversight.core {
    requires transitive java.sql;
    requires transitive oversight.api;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    // Only where a host lets db-scheduler run what is periodic.
    requires static com.github.kagkarlsson.scheduler;
    requires static org.immutables.value.annotations;

    exports oversight.core;
    exports oversight.core.jdbc;
    exports oversight.core.json;
    exports oversight.core.reader;
    exports oversight.core.review;
    exports oversight.core.scheduling;
    exports oversight.core.schemefile;
    exports oversight.core.schemes;

    // The clock of a scenario moves in the working days of its scheme.
    exports oversight.core.calendar to
            oversight.testkit;
    // Examples of a scheme are read as strictly as the scheme, with the same places and advice.
    exports oversight.core.form to
            oversight.testkit;
    // The corpus of labelled notes measures it.
    exports oversight.core.quality to
            oversight.testkit;
    exports oversight.core.yaml to
            oversight.testkit;
}
