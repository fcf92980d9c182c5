/** The engine: reads a scheme, judges notes and decisions, keeps the record. */
@org.jspecify.annotations.NullMarked
module oversight.core {
    requires transitive java.sql;
    requires transitive oversight.api;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires static org.immutables.value.annotations;

    exports oversight.core;
    exports oversight.core.jdbc;
    exports oversight.core.review;
    exports oversight.core.schemefile;
    exports oversight.core.schemes;
}
