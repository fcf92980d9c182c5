package oversight.api.scheme;

/** What an authority's calendar can say of a moment, so that nobody has to state it. Both may hold at once: the hours of the services may overlap. */
public enum CalendarFact {
    /** It is within the working hours of a working day. */
    WORKING_TIME,
    /** The out-of-hours service is on duty (DM-4). */
    OUT_OF_HOURS
}
