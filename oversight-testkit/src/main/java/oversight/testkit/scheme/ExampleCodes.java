package oversight.testkit.scheme;

/** The codes of the mistakes in an examples file, as {@code docs/scheme-examples.md} lists them. A code is never given a second meaning. */
final class ExampleCodes {

    static final String UNREADABLE = "OVS-X050";
    static final String NOT_UTF_8 = "OVS-X051";
    static final String AND_MORE = "OVS-X052";
    static final String WRONG_KIND = "OVS-X101";
    static final String MISSING_KEY = "OVS-X104";
    static final String NOT_A_CHOICE = "OVS-X105";
    static final String VALUE_REFUSED = "OVS-X106";
    static final String NOT_ONE_KEY = "OVS-X108";
    static final String OTHER_SCHEME = "OVS-X201";
    static final String UNKNOWN_PERSON = "OVS-X202";
    static final String UNKNOWN_CHILD = "OVS-X203";
    static final String UNKNOWN_POST = "OVS-X204";
    static final String UNKNOWN_BODY = "OVS-X205";
    static final String UNKNOWN_DECISION = "OVS-X206";
    static final String UNKNOWN_EVENT = "OVS-X207";
    static final String UNKNOWN_RULE = "OVS-X208";
    static final String UNKNOWN_CIRCUMSTANCE = "OVS-X209";
    static final String UNKNOWN_OCCASION = "OVS-X210";
    static final String UNKNOWN_SUB_KIND = "OVS-X211";
    static final String NOT_ONE_QUESTION = "OVS-X301";
    static final String OTHER_QUESTION = "OVS-X302";
    static final String EXPECTS_NOTHING = "OVS-X303";
    static final String OTHER_RULING = "OVS-X304";
    static final String SAME_NAME = "OVS-X305";

    private ExampleCodes() {}

    /** The code of an examples file for a code of the readers below it: the same number in its own hundred. */
    static String of(String code) {
        if (code.startsWith("OVS-Y")) {
            return "OVS-X" + code.substring("OVS-Y".length());
        }
        return code.startsWith("OVS-F0") ? "OVS-X1" + code.substring("OVS-F0".length()) : code;
    }
}
