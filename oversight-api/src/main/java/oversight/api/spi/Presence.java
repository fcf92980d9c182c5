package oversight.api.spi;

/** Whether somebody can be reached at their work. */
public enum Presence {
    /** At work, or expected back before it matters. */
    AT_WORK,
    /** On leave, ill, or otherwise not at work; keeps their posts and reads what they were sent when they are back. */
    AWAY,
    /** No longer works here; nothing that is sent to them is read. */
    LEFT
}
