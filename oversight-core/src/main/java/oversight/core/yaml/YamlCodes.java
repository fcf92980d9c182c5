package oversight.core.yaml;

/** The codes of the problems that this package reports. A code is never given a second meaning. */
public final class YamlCodes {

    /** The text is not YAML. */
    public static final String SYNTAX = "OVS-Y001";
    /** An anchor: {@code &name}. */
    public static final String ANCHOR = "OVS-Y002";
    /** An alias: {@code *name}. */
    public static final String ALIAS = "OVS-Y003";
    /** A tag: {@code !name}. */
    public static final String TAG = "OVS-Y004";
    /** A merge key: {@code <<}. */
    public static final String MERGE_KEY = "OVS-Y005";
    /** A key stands twice in one map. */
    public static final String DUPLICATE_KEY = "OVS-Y006";
    /** A second document begins. */
    public static final String SECOND_DOCUMENT = "OVS-Y007";
    /** A key is a number, a list or something else that is not text. */
    public static final String KEY_NOT_TEXT = "OVS-Y008";
    /** A key has no value, or the value is null. */
    public static final String NO_VALUE = "OVS-Y009";
    /** Lists and maps are nested too deep. */
    public static final String TOO_DEEP = "OVS-Y010";
    /** There are too many values. */
    public static final String TOO_MANY_NODES = "OVS-Y011";
    /** The document is too long: in characters, or in lines. */
    public static final String TOO_LONG = "OVS-Y012";
    /** A key is too long. */
    public static final String KEY_TOO_LONG = "OVS-Y013";
    /** Text holds half a surrogate pair or U+0000. */
    public static final String BAD_TEXT = "OVS-Y014";
    /** There is no document. */
    public static final String EMPTY = "OVS-Y015";
    /** A directive: {@code %YAML} or {@code %TAG}. */
    public static final String DIRECTIVE = "OVS-Y016";
    /** A number has too many digits. */
    public static final String NUMBER_TOO_LONG = "OVS-Y017";
    /** Text without quotes that a comma has split. */
    public static final String SPLIT_TEXT = "OVS-Y019";

    private YamlCodes() {}
}
