package oversight.core.schemefile;

/**
 * The codes of the problems of a scheme: the one list, which {@code docs/scheme-codes.md} explains. A code is never given a second
 * meaning. Those below 100 are about the text of a file, those below 200 about its form, and so on by the hundred.
 */
final class SchemeCodes {

    // The text of the file: the codes of the YAML reader, under the same number.

    /** The text is not YAML. */
    static final String SYNTAX = "OVS-S001";
    /** An anchor. */
    static final String ANCHOR = "OVS-S002";
    /** An alias. */
    static final String ALIAS = "OVS-S003";
    /** A tag. */
    static final String TAG = "OVS-S004";
    /** A merge key. */
    static final String MERGE_KEY = "OVS-S005";
    /** A key stands twice in one map. */
    static final String DUPLICATE_KEY = "OVS-S006";
    /** A second document begins. */
    static final String SECOND_DOCUMENT = "OVS-S007";
    /** A key is not text. */
    static final String KEY_NOT_TEXT = "OVS-S008";
    /** A key has no value. */
    static final String NO_VALUE = "OVS-S009";
    /** Nested too deep. */
    static final String TOO_DEEP = "OVS-S010";
    /** Too many values. */
    static final String TOO_MANY_NODES = "OVS-S011";
    /** Too long. */
    static final String TOO_LONG = "OVS-S012";
    /** A key is too long. */
    static final String KEY_TOO_LONG = "OVS-S013";
    /** Text that cannot be kept. */
    static final String BAD_TEXT = "OVS-S014";
    /** There is nothing in the file. */
    static final String EMPTY = "OVS-S015";
    /** A directive. */
    static final String DIRECTIVE = "OVS-S016";
    /** A number has too many digits. */
    static final String NUMBER_TOO_LONG = "OVS-S017";
    /** A sum of money that a comma has split. */
    static final String SPLIT_SUM = "OVS-S018";
    /** Text without quotes that a comma has split. */
    static final String SPLIT_TEXT = "OVS-S019";
    /** The file cannot be read. */
    static final String UNREADABLE = "OVS-S050";
    /** The file is not UTF-8. */
    static final String NOT_UTF_8 = "OVS-S051";
    /** There are more problems than are listed. */
    static final String AND_MORE = "OVS-S052";

    // The form: the codes of the shapes, under the same number and 100.

    /** A value of another kind was expected. */
    static final String WRONG_KIND = "OVS-S101";
    /** Text that looks like a number, or like true or false. */
    static final String NEEDS_QUOTES = "OVS-S102";
    /** A key that is not known here. */
    static final String UNKNOWN_KEY = "OVS-S103";
    /** A key that is needed is not there. */
    static final String MISSING_KEY = "OVS-S104";
    /** A word that is not one of the words allowed here. */
    static final String NOT_A_CHOICE = "OVS-S105";
    /** A value of the right kind that is refused. */
    static final String VALUE_REFUSED = "OVS-S106";
    /** Parts that are right and do not go together. */
    static final String OBJECT_REFUSED = "OVS-S107";
    /** Not exactly one of several keys. */
    static final String NOT_ONE_KEY = "OVS-S108";
    /** The same identifier twice in one list. */
    static final String SAME_ID_TWICE = "OVS-S109";
    /** An identifier that is also the key above. */
    static final String ID_INSIDE = "OVS-S110";
    /** A scheme built in code that cannot be written down. */
    static final String UNWRITABLE = "OVS-S150";

    // Names: what is referred to is declared, and once.

    /** A tier that is not declared. */
    static final String UNKNOWN_TIER = "OVS-S201";
    /** A post that is not declared. */
    static final String UNKNOWN_POST = "OVS-S202";
    /** A body that is not declared. */
    static final String UNKNOWN_BODY = "OVS-S203";
    /** A circumstance that is not declared. */
    static final String UNKNOWN_CIRCUMSTANCE = "OVS-S204";
    /** A word that is not one of the circumstance's choices. */
    static final String UNKNOWN_WORD = "OVS-S205";
    /** An occasion that is not declared. */
    static final String UNKNOWN_OCCASION = "OVS-S206";
    /** A decision that is not declared. */
    static final String UNKNOWN_DECISION = "OVS-S207";
    /** A source that is not declared. */
    static final String UNKNOWN_SOURCE = "OVS-S208";
    /** A rule identifier that another list of the scheme has as well. */
    static final String RULE_ID_TWICE = "OVS-S209";
    /** A tier is asked for, and the scheme has none. */
    static final String NO_TIERS = "OVS-S210";
    /** An identifier that is kept for the library. */
    static final String RESERVED = "OVS-S211";
    /** A service to which no post belongs. */
    static final String UNKNOWN_SERVICE = "OVS-S212";
    /** A list of holidays that is neither built in nor the host's. */
    static final String UNKNOWN_HOLIDAYS = "OVS-S213";
    /** A sub-kind that is not declared. */
    static final String UNKNOWN_SUB_KIND = "OVS-S214";
    /** A checklist that is not declared. */
    static final String UNKNOWN_CHECKLIST = "OVS-S215";
    /** An item that another checklist has as well. */
    static final String ITEM_TWICE = "OVS-S216";
    /** A code that is none of a quality finding. */
    static final String UNKNOWN_FINDING = "OVS-S217";

    // Words: what a reader of the file sees is what it says.

    /** Text without anything that a reader can see. */
    static final String BLANK = "OVS-S301";
    /** A character that a reader does not see or that turns the text round. */
    static final String INVISIBLE = "OVS-S302";
    /** Text that is too long to be shown. */
    static final String TEXT_TOO_LONG = "OVS-S303";
    /** The same value twice in one list. */
    static final String SAME_TWICE = "OVS-S304";

    // Rules: each can apply, and says one thing.

    /** A condition that does not fit the type of its circumstance. */
    static final String CONDITION_TYPE = "OVS-S401";
    /** A condition that says nothing, or two things at once. */
    static final String CONDITION_UNCLEAR = "OVS-S402";
    /** A band with nothing between its ends. */
    static final String BAND_EMPTY = "OVS-S403";
    /** Fewer than two members where several are meant. */
    static final String TOO_FEW_MEMBERS = "OVS-S404";
    /** Nobody, or nobody here, within a combination. */
    static final String NESTED_NOBODY = "OVS-S405";
    /** Two rules without conditions for the same outcome. */
    static final String TWO_UNCONDITIONAL = "OVS-S406";
    /** A choice without two words, or words without a choice. */
    static final String CHOICE_WORDS = "OVS-S407";
    /** A choice word that cannot be stated in an enquiry. */
    static final String WORD_FORM = "OVS-S408";
    /** An occasion that is never recorded in a note of the kinds named beside it. */
    static final String OCCASION_KINDS = "OVS-S409";
    /** Something asked of kinds of note that never have it. */
    static final String REQUIREMENT_KINDS = "OVS-S410";
    /** A measure without its unit. */
    static final String NEEDS_UNIT = "OVS-S411";
    /** Something that stands alone, or a need that is not one party. */
    static final String NOT_A_PART = "OVS-S412";
    /** More ways or parts than an approval may have. */
    static final String TOO_MANY_WAYS = "OVS-S413";
    /** The same body or party twice in one approval: nobody takes two parts. */
    static final String SAME_PARTY_TWICE = "OVS-S414";
    /** Decisions that stand for each other in a circle. */
    static final String CIRCLE = "OVS-S415";
    /** A rule that cannot have any effect as it is written. */
    static final String NO_EFFECT = "OVS-S416";
    /** A sub-kind that is never recorded in a note of the kinds named beside it. */
    static final String SUB_KIND_KINDS = "OVS-S417";
    /** A checklist is asked for, and it is not said which. */
    static final String WHICH_CHECKLIST = "OVS-S418";
    /** A circumstance that is not yes or no, and is to be answered by the calendar. */
    static final String FROM_CALENDAR = "OVS-S419";
    /** Two reminders for one sort of duty. */
    static final String KIND_TWICE = "OVS-S420";
    /** Somebody who is known of a note only, where there is none. */
    static final String NOT_KNOWN_THEN = "OVS-S421";

    // Times.

    /** A due time of no time at all, or of an absurdly long one. */
    static final String DUE_RANGE = "OVS-S501";
    /** Working hours that end before they start. */
    static final String HOURS_ORDER = "OVS-S502";
    /** A calendar without a working day. */
    static final String NO_WORKING_DAY = "OVS-S503";
    /** Days in the wrong order. */
    static final String DAYS_ORDER = "OVS-S504";

    private SchemeCodes() {}

    /** The code of a scheme problem for a code of the reader below. */
    static String of(String code) {
        if (code.startsWith("OVS-Y")) {
            return "OVS-S" + code.substring("OVS-Y".length());
        }
        return code.startsWith("OVS-F0") ? "OVS-S1" + code.substring("OVS-F0".length()) : code;
    }
}
