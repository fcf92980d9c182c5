package oversight.testkit.law;

/** What holds whatever a scheme says. */
public enum Law {
    /** No answer is a bare yes or no: it names the rules, their line in the scheme and their citation. */
    NO_ANSWER_IS_A_BARE_YES_OR_NO("no answer is a bare yes or no"),
    /** Nothing is permitted that no rule permits. */
    NOTHING_IS_PERMITTED_WITHOUT_A_RULE("nothing is permitted that no rule permits"),
    /** Unknown, blank and missing are three different answers, and none of them is yes. */
    UNKNOWN_BLANK_AND_MISSING_DIFFER("unknown, blank and missing are three different answers"),
    /** A fact that is taken away leaves the answer as it was, or undetermined: what is not known is not skipped. */
    WHAT_IS_NOT_KNOWN_IS_NOT_SKIPPED("what is not known is not skipped"),
    /** Who can decide and may this person decide never disagree. */
    WHO_CAN_AND_MAY_THEY_AGREE("who can decide and may this person decide never disagree"),
    /** A post above a "not below" level never has less authority than that level. */
    A_HIGHER_POST_HAS_NO_LESS("a post above a level has no less authority than that level"),
    /** Not doing something needs what doing it needs, unless the scheme has a row for not doing it. */
    NOT_DOING_NEEDS_WHAT_DOING_NEEDS("not doing something needs what doing it needs"),
    /** Nobody approves what they asked for. */
    NOBODY_APPROVES_THEIR_OWN_REQUEST("nobody approves what they asked for"),
    /** Nor through somebody to whom they passed it on. */
    NOR_THROUGH_A_DELEGATE("nobody approves what they asked for through a delegate"),
    /** Whoever may by what was passed on may no more than whoever passed it on, whose own limit counts as well. */
    A_DELEGATE_MAY_NO_MORE("a delegate may no more than whoever passed it on"),
    /** What was passed on ends with the posts of whoever passed it on, whether or not anybody thought of revoking it. */
    A_DELEGATE_LOSES_WITH_THE_LENDER("what was passed on ends with the posts of whoever passed it on"),
    /** What was passed on is not passed on further. */
    PASSING_ON_ENDS_WITH_THE_FIRST("what was passed on is not passed on further"),
    /** An agreement counts from its first moment to before its last, and not at any other time. */
    AN_AGREEMENT_HAS_AN_END("an agreement counts from its start to before its end"),
    /** Somebody whom the host does not know is never the one who may. */
    NOBODY_UNKNOWN_MAY("somebody whom the host does not know may not"),
    /** A post that the scheme does not know gives nothing to whoever holds it. */
    A_POST_UNKNOWN_TO_THE_SCHEME_IS_NONE("a post that the scheme does not know counts for nothing"),
    /** Line managers who manage each other in a circle end the line; the question is answered as if the line ended there. */
    A_CIRCLE_OF_MANAGERS_ENDS("a circle of line managers ends"),
    /** Where every post has somebody at work, nobody may by covering for another. */
    NOBODY_COVERS_FOR_WHO_IS_THERE("nobody covers where somebody is at work"),
    /** What is said after the time of the decision changes nothing. */
    LATER_WORDS_CHANGE_NOTHING("what is said afterwards changes nothing"),
    /** What somebody says who has no part in it changes nothing. */
    WORDS_OF_STRANGERS_CHANGE_NOTHING("what a stranger says changes nothing"),
    /** The order in which words are listed, and saying them twice, changes nothing. */
    ORDER_AND_REPETITION_CHANGE_NOTHING("the order of a list and repetition change nothing"),
    /** The order in which rules, decisions and versions are written changes nothing. */
    THE_ORDER_OF_RULES_CHANGES_NOTHING("the order of rules changes nothing"),
    /** An overlay that adds rules never makes it easier. */
    ADDING_NEVER_LOOSENS("an overlay that adds never loosens"),
    /** Of several rules that decide the strictest stands: none of them alone gives a stricter answer than all together. */
    THE_STRICTEST_RULE_STANDS("of several rules the strictest stands"),
    /** Another option beside what a rule asks for takes nothing away: who was permitted still is. */
    A_FURTHER_OPTION_TAKES_NOTHING_AWAY("a further option takes nothing away"),
    /** Everything that a rule says must happen afterwards comes with every answer by that rule. */
    WHAT_A_RULE_BRINGS_COMES_WITH_IT("what has to happen afterwards comes with every answer by the rule"),
    /** The rules that a ruling names are enough: without the others it is the same. */
    NAMED_RULES_ARE_ENOUGH("without the rules that it does not name a ruling is the same"),
    /** A directory that fails permits nothing. */
    A_FAILURE_PERMITS_NOTHING("a failing host permits nothing"),
    /** The same question gives the same answer, also from another engine. */
    THE_SAME_QUESTION_THE_SAME_ANSWER("the same question gives the same answer"),
    /** What has lapsed is not extended, nor is anything twice. */
    EXTENDED_ONCE_AND_IN_TIME("what lapses is extended once, and before it lapses");

    private final String sentence;

    Law(String sentence) {
        this.sentence = sentence;
    }

    /**
     * What it says.
     *
     * @return a sentence, in plain English
     */
    public String sentence() {
        return sentence;
    }
}
