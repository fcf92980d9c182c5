package oversight.api.finding;

import java.util.List;
import oversight.api.scheme.Requirement;

/**
 * The codes of findings about notes, acts on the record and events, each with what triggers it and the guidance statement behind it. A code is never given a second meaning and never taken away. {@link FindingMessages} says each in words.
 * <ul>
 *   <li>{@code OVS-N1…}: the note is not well formed, and any Jakarta {@code Validator} finds it.
 *   <li>{@code OVS-N2…}: it does not fit the scheme, the time or itself.
 *   <li>{@code OVS-N3…}: a note rule of the scheme asks for something that is not there.
 *   <li>{@code OVS-N4…}: an act on the record, such as a correction or an erasure, cannot be done as it was asked for.
 *   <li>{@code OVS-N5…}: an event that is reported cannot be kept, because the scheme does not say who is told of it.
 *   <li>{@code OVS-Q1…}: a careful reader would look at the words again. Advisory, unless the scheme says otherwise.
 * </ul>
 */
public final class FindingCodes {

    /** A validator that the host handed in reported a constraint that is none of the library's. */
    public static final String OTHER_CONSTRAINT = "OVS-N100";

    /** A text has a control character, an unpaired surrogate, a non-character or a character that overrides the direction of writing in it, or more than 200,000 code points (MO-8). */
    public static final String TEXT_NOT_KEEPABLE = "OVS-N101";

    /** The note names no child (MO-1). */
    public static final String NO_CHILD = "OVS-N102";

    /** The note names no author (DM-10). */
    public static final String NO_AUTHOR = "OVS-N103";

    /** The note does not say when its matter occurred (MO-1). */
    public static final String NO_OCCURRED_AT = "OVS-N104";

    /** The impact on the child is not stated, and is not in an analysis that has words in it (MO-15). */
    public static final String NO_IMPACT_ON_CHILD = "OVS-N105";

    /** An action does not say what is to be done in anything that can be seen (MO-16). */
    public static final String ACTION_WITHOUT_WHAT = "OVS-N110";

    /** An action gives no rationale that can be seen (MO-16). */
    public static final String ACTION_WITHOUT_WHY = "OVS-N111";

    /** An action names nobody who does it (MO-16). */
    public static final String ACTION_WITHOUT_OWNER = "OVS-N112";

    /** An action has no day by which it is to be done (MO-16). */
    public static final String ACTION_WITHOUT_DUE = "OVS-N113";

    /** A decision does not say what was decided (DM-3). */
    public static final String DECISION_WITHOUT_TYPE = "OVS-N120";

    /** A decision does not say whether it is to be done or not progressed (DM-6). */
    public static final String DECISION_WITHOUT_OUTCOME = "OVS-N121";

    /** A decision names nobody who decided (DM-10). */
    public static final String DECISION_WITHOUT_DECIDER = "OVS-N122";

    /** A decision does not say when it was taken (DM-7). */
    public static final String DECISION_WITHOUT_TIME = "OVS-N123";

    /** A decision, made or not progressed, gives no rationale that can be seen (MO-7). */
    public static final String DECISION_WITHOUT_RATIONALE = "OVS-N124";

    /** A decision note records no decision (MO-5). */
    public static final String DECISION_NOTE_WITHOUT_DECISION = "OVS-N125";

    /** A discussion names nobody who took part (MO-14). */
    public static final String DISCUSSION_WITHOUT_PARTICIPANTS = "OVS-N130";

    /** A discussion does not say what was asked in anything that can be seen (MO-14). */
    public static final String DISCUSSION_WITHOUT_QUESTION = "OVS-N131";

    /** A discussion does not say what was advised or directed in anything that can be seen (MO-14). */
    public static final String DISCUSSION_WITHOUT_ADVICE = "OVS-N132";

    /** A statement of readiness does not say whether the case is ready for the meeting (MO-11). */
    public static final String READINESS_NOT_STATED = "OVS-N140";

    /** A statement of readiness gives no progress that can be seen (MO-11). */
    public static final String READINESS_WITHOUT_PROGRESS = "OVS-N141";

    /** A document's reference or version is empty or longer than 100 characters (MO-13). */
    public static final String DOCUMENT_REFERENCE_LENGTH = "OVS-N150";

    /** A review or authorisation names no document (MO-12, MO-13). */
    public static final String NO_DOCUMENT = "OVS-N151";

    /** An authorisation does not say what came of it (MO-13). */
    public static final String AUTHORISATION_WITHOUT_RESULT = "OVS-N152";

    /** An authorisation does not say who gave, refused or returned it (MO-13). */
    public static final String AUTHORISATION_WITHOUT_PERSON = "OVS-N153";

    /** An audit does not say whether immediate actions are needed (MO-10). */
    public static final String AUDIT_WITHOUT_ANSWER = "OVS-N160";

    /** A supervision note names no supervision session (MO-4). */
    public static final String NO_SESSION = "OVS-N170";

    /** A finding is set aside and no reason that can be seen is given (MO-16). */
    public static final String SET_ASIDE_WITHOUT_REASON = "OVS-N180";

    /** A marked passage about another person has no length (MO-8). */
    public static final String MARK_WITHOUT_LENGTH = "OVS-N181";

    /** The note's occasion is not one of the scheme's (MO-9). */
    public static final String OCCASION_UNKNOWN = "OVS-N200";

    /** The scheme records the note's occasion in another kind of note (MO-3). */
    public static final String OCCASION_OF_ANOTHER_KIND = "OVS-N201";

    /** The scheme does not list a decision's type (DM-2). */
    public static final String DECISION_TYPE_UNKNOWN = "OVS-N202";

    /** An oversight note says that it changes the direction of the work or plan, and the scheme asks that this be a decision note (MO-5). */
    public static final String CHANGE_OF_DIRECTION = "OVS-N203";

    /** Somebody could be told as well, and the note neither accepts nor declines it (MO-17). */
    public static final String ALERT_NOT_ANSWERED = "OVS-N204";

    /** An alert is declined and no reason that can be seen is given (MO-17). */
    public static final String ALERT_DECLINED_WITHOUT_REASON = "OVS-N205";

    /** A decision was taken, or the matter occurred, later than the note is recorded (DM-7). */
    public static final String DATED_IN_THE_FUTURE = "OVS-N206";

    /** An action is due before the day of the note (MO-16). */
    public static final String ACTION_DUE_BEFORE_NOTE = "OVS-N207";

    /** A fact is not in the scheme's vocabulary, or its value is not of the circumstance's type (DM-2). */
    public static final String FACT_NOT_IN_VOCABULARY = "OVS-N208";

    /** No version of the authority's scheme was in force at that time (DM-2). */
    public static final String NO_SCHEME_IN_FORCE = "OVS-N209";

    /** A date lies outside the years 0 to 9999, which the record cannot hold (MO-8). */
    public static final String DATE_NOT_KEEPABLE = "OVS-N210";

    /** The note says that it was written before its matter occurred, or later than it is recorded (MO-1). */
    public static final String WRITTEN_AT_ANOTHER_TIME = "OVS-N211";

    /**
     * Somebody other than the practitioner's line manager advised or decided, the line manager took no part, and no reason is given (DM-8).
     */
    public static final String LINE_MANAGER_PASSED_BY = "OVS-N212";

    /** A marked passage lies outside the text of its part, or cuts a character in two (MO-8). */
    public static final String MARK_OUTSIDE_TEXT = "OVS-N213";

    /** The note's sub-kind is not one of the scheme's (MO-2). */
    public static final String SUB_KIND_UNKNOWN = "OVS-N214";

    /** An answer is to an item that no checklist of the scheme has (MO-9). */
    public static final String ITEM_OF_NO_CHECKLIST = "OVS-N215";

    /** The child reference is not one under which anything is recorded: its record goes on under another one (MO-8). */
    public static final String CHILD_NOT_OPEN = "OVS-N216";

    /** The scheme's sub-kind is a sort of another kind of note (MO-3). */
    public static final String SUB_KIND_OF_ANOTHER_KIND = "OVS-N217";

    /** The rule that decided has the decision recorded in another kind of note, or under another heading (MO-3). */
    public static final String DECISION_OF_ANOTHER_FORM = "OVS-N218";

    /** A decision had lapsed by the time at which it is recorded (DM-7). */
    public static final String DECISION_LAPSED = "OVS-N219";

    /** Actions are planned on a cited note with a decision that had lapsed by then (DM-7). */
    public static final String CITED_DECISION_LAPSED = "OVS-N220";

    /** The scheme asks for an analysis and there is none that can be seen (MO-15). */
    public static final String ANALYSIS_REQUIRED = "OVS-N301";

    /** The scheme asks for at least one action and there is none (MO-16). */
    public static final String ACTIONS_REQUIRED = "OVS-N302";

    /** The scheme asks for direction or a review of the record and there is neither (MO-6). */
    public static final String DIRECTION_OR_REVIEW_REQUIRED = "OVS-N303";

    /** The scheme asks for immediate actions or an explicit "none needed" and there is neither, or they are said to be needed and none stands among the actions (MO-10). */
    public static final String IMMEDIATE_ACTIONS_REQUIRED = "OVS-N304";

    /** The scheme asks for progress and readiness before a meeting and they are not there (MO-11). */
    public static final String READINESS_REQUIRED = "OVS-N305";

    /** The scheme asks for a recommendation to a meeting and there is none that can be seen (MO-11). */
    public static final String RECOMMENDATION_REQUIRED = "OVS-N306";

    /** The scheme asks for a comment on the quality of a document, and direction, and they are not there (MO-12). */
    public static final String DOCUMENT_REVIEW_REQUIRED = "OVS-N307";

    /** The scheme asks what came of an authorisation and it is not there (MO-13). */
    public static final String DOCUMENT_AUTHORISATION_REQUIRED = "OVS-N308";

    /** The scheme asks for a discussion and there is none (MO-14). */
    public static final String DISCUSSION_REQUIRED = "OVS-N309";

    /** The scheme asks for at least one decision and there is none (MO-5). */
    public static final String DECISION_REQUIRED = "OVS-N310";

    /** The scheme asks for the supervision session that the note comes from and none is named (MO-4). */
    public static final String SESSION_REQUIRED = "OVS-N311";

    /** An item of a checklist that the scheme asks for is not answered (MO-9). */
    public static final String CHECKLIST_ITEM_UNANSWERED = "OVS-N312";

    /** An act on the record gives no reason that can be seen (MO-7). */
    public static final String ACT_WITHOUT_REASON = "OVS-N401";

    /** A correction or a disagreement has no words that can be seen (MO-7). */
    public static final String ACT_WITHOUT_WORDS = "OVS-N402";

    /** A text of an act on the record cannot be kept exactly as it is (MO-8). */
    public static final String ACT_TEXT_NOT_KEEPABLE = "OVS-N403";

    /** The entry that an act is about is not in the child's record, or an act of this sort cannot be about it (MO-8). */
    public static final String ACT_ENTRY_UNKNOWN = "OVS-N404";

    /** The entry that an act is about was erased or moved already (MO-8). */
    public static final String ACT_ENTRY_GONE = "OVS-N405";

    /** The passage that an act is about is not in the entry (MO-8). */
    public static final String ACT_PASSAGE_UNKNOWN = "OVS-N406";

    /** A withholding is to be looked at again on a day that is not in the future (MO-8). */
    public static final String ACT_REVIEW_DATE = "OVS-N407";

    /** An erasure names no order, or in more than 200 characters (MO-8). */
    public static final String ACT_ORDER_MISSING = "OVS-N408";

    /** The other child reference of a move or a merge is the same, is merged already or is no child's (MO-8). */
    public static final String ACT_OTHER_RECORD = "OVS-N409";

    /** The duty that an act ends is not open on the child's record (DM-3). */
    public static final String ACT_DUTY_NOT_OPEN = "OVS-N410";

    /** A duty to record, or oversight that is due, is discharged by recording, and by nothing else (DM-3, DM-7). */
    public static final String ACT_DUTY_TO_RECORD = "OVS-N411";

    /** The notice that an act is about is not one of the child's, or does not stand so that this can be done with it (MO-17, DM-9). */
    public static final String ACT_NOTICE_STATE = "OVS-N412";

    /** A notice that is mandatory is not called off, nor told to somebody else while its recipient can be told (DM-9). */
    public static final String ACT_NOTICE_MANDATORY = "OVS-N413";

    /** Somebody is to be told instead who must not be told of this child (MO-17). */
    public static final String ACT_NOT_TO_BE_TOLD = "OVS-N414";

    /** Somebody is to be told instead who is told of it by the same rule, or wrote or decided it (DM-9, MO-17). */
    public static final String ACT_TOLD_ALREADY = "OVS-N415";

    /** The scheme does not list the event that is reported. */
    public static final String EVENT_UNKNOWN = "OVS-N501";

    /** The scheme lists the event that is reported, and says of nobody that they are told. */
    public static final String EVENT_TELLS_NOBODY = "OVS-N502";

    /** A fact is missing without which nobody can say who is told of the event. */
    public static final String EVENT_FACT_MISSING = "OVS-N503";

    /** An action or advice of which nobody could tell whether it is done (MO-16). */
    public static final String VAGUE_ACTION = "OVS-Q101";

    /** An action, direction or advice leaves open when, in words like "as soon as possible", with no day beside them (MO-16). */
    public static final String VAGUE_TIME = "OVS-Q102";

    /** The impact on the child speaks of the service or the adults only (MO-15). */
    public static final String IMPACT_OF_THE_SERVICE = "OVS-Q103";

    /** A passage of 25 words or more stands, word for word or nearly, in an earlier note on the child's record (MO-1). */
    public static final String COPIED_PASSAGE = "OVS-Q104";

    /** Text of a template was left in, or two parts of the note are the same text (MO-1). */
    public static final String BOILERPLATE = "OVS-Q105";

    /** An abbreviation is neither written out in the note nor explained by the scheme (MO-8). */
    public static final String ABBREVIATION = "OVS-Q106";

    /** A word that only the trade uses about a child, and the scheme does not explain (MO-8). */
    public static final String JARGON = "OVS-Q107";

    /** Words that blame the child or the family for what happened (MO-8). */
    public static final String BLAMING_WORDING = "OVS-Q108";

    /** The child is written about as an object, or through the convenience of adults (MO-15). */
    public static final String ADULT_CENTRED_WORDING = "OVS-Q109";

    /** A name of another child stands in the note (MO-8). */
    public static final String NAME_OF_ANOTHER_CHILD = "OVS-Q110";

    /** A text was given, and nothing in it can be seen (MO-1). */
    public static final String NOTHING_TO_SEE = "OVS-Q111";

    /** A part that must say something holds a placeholder only (MO-1). */
    public static final String PLACEHOLDER = "OVS-Q112";

    /** A judgement stands as a fact, without its source or a word that it is somebody's view (MO-1). */
    public static final String OPINION_AS_FACT = "OVS-Q113";

    /** A note of 60 words or more in which nothing says what the child said, wants, feels or showed, or why that is not known (MO-15). */
    public static final String NO_VOICE_OF_THE_CHILD = "OVS-Q114";

    /** The words of an oversight note record a decision or a supervision session (MO-3). */
    public static final String WORDS_OF_ANOTHER_KIND = "OVS-Q115";

    private FindingCodes() {}

    /**
     * All the codes.
     *
     * @return the codes in their order
     */
    public static List<String> all() {
        return CodeList.ALL;
    }

    /**
     * The codes of quality findings, which look at the words of a note and whose severity a scheme may set.
     *
     * @return the codes in their order
     */
    public static List<String> quality() {
        return CodeList.QUALITY;
    }

    /**
     * What is found when a note does not hold what a note rule asks for.
     *
     * @param requirement what is asked for
     * @return the code
     */
    public static String of(Requirement requirement) {
        return switch (requirement) {
            case ANALYSIS -> ANALYSIS_REQUIRED;
            case ACTIONS -> ACTIONS_REQUIRED;
            case DIRECTION_OR_REVIEW -> DIRECTION_OR_REVIEW_REQUIRED;
            case NO_CHANGE_OF_DIRECTION -> CHANGE_OF_DIRECTION;
            case IMMEDIATE_ACTIONS -> IMMEDIATE_ACTIONS_REQUIRED;
            case READINESS -> READINESS_REQUIRED;
            case RECOMMENDATION -> RECOMMENDATION_REQUIRED;
            case DOCUMENT_REVIEW -> DOCUMENT_REVIEW_REQUIRED;
            case DOCUMENT_AUTHORISATION -> DOCUMENT_AUTHORISATION_REQUIRED;
            case DISCUSSION -> DISCUSSION_REQUIRED;
            case DECISION -> DECISION_REQUIRED;
            case SESSION -> SESSION_REQUIRED;
            case CHECKLIST -> CHECKLIST_ITEM_UNANSWERED;
        };
    }
}
