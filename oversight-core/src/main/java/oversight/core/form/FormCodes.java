package oversight.core.form;

/** The codes of the problems that this package reports. A code is never given a second meaning. */
public final class FormCodes {

    /** A value of another kind was expected: a list for a map, say. */
    public static final String WRONG_KIND = "OVS-F001";
    /** A number, true or false stands where text was expected; in YAML, quotes make it text. */
    public static final String NEEDS_QUOTES = "OVS-F002";
    /** An object has a key that its shape does not know. */
    public static final String UNKNOWN_KEY = "OVS-F003";
    /** An object lacks a key that it needs. */
    public static final String MISSING_KEY = "OVS-F004";
    /** A word is not one of the words allowed here. */
    public static final String NOT_A_CHOICE = "OVS-F005";
    /** A value is of the right kind but is refused: too long, out of range, not a date, not an identifier. */
    public static final String VALUE_REFUSED = "OVS-F006";
    /** Each part of an object is right by itself, and the object refuses the whole. */
    public static final String OBJECT_REFUSED = "OVS-F007";
    /** Exactly one of several keys was expected, and none or more than one is there. */
    public static final String NOT_ONE_KEY = "OVS-F008";
    /** Two entries have the same identifier. */
    public static final String SAME_ID_TWICE = "OVS-F009";
    /** An entry that has its identifier as its key says its identifier again inside. */
    public static final String ID_INSIDE = "OVS-F010";

    /** The text is not JSON. */
    public static final String JSON_SYNTAX = "OVS-J001";
    /** A key stands twice in one JSON object. */
    public static final String JSON_DUPLICATE_KEY = "OVS-J002";
    /** JSON text holds half a surrogate pair or U+0000. */
    public static final String JSON_BAD_TEXT = "OVS-J003";
    /** Something follows the end of the JSON value. */
    public static final String JSON_TRAILING = "OVS-J004";
    /** JSON is nested too deep. */
    public static final String JSON_TOO_DEEP = "OVS-J005";
    /** JSON has too many values. */
    public static final String JSON_TOO_MANY_NODES = "OVS-J006";
    /** JSON is too long. */
    public static final String JSON_TOO_LONG = "OVS-J007";
    /** A JSON number has too many digits. */
    public static final String JSON_NUMBER_TOO_LONG = "OVS-J008";
    /** JSON has a null: what is absent is left out. */
    public static final String JSON_NULL = "OVS-J009";
    /** A JSON key is too long. */
    public static final String JSON_KEY_TOO_LONG = "OVS-J010";

    private FormCodes() {}
}
