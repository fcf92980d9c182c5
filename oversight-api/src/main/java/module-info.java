/** The front door of Oversight, its values, and the interfaces that a host implements. */
@org.jspecify.annotations.NullMarked
module oversight.api {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports oversight.api;
    exports oversight.api.arrangement;
    exports oversight.api.circumstance;
    exports oversight.api.decision;
    exports oversight.api.duty;
    exports oversight.api.finding;
    exports oversight.api.note;
    exports oversight.api.notice;
    exports oversight.api.party;
    exports oversight.api.record;
    exports oversight.api.scheme;
    exports oversight.api.spi;
    exports oversight.api.text;
}
