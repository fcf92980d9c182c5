package oversight.core.quality;

import java.util.Locale;

/**
 * The lists of words and phrases, in the files named as here, in small letters with hyphens. Some tell by themselves; the others only qualify what one of those found
 * (who is spoken of, whose view it is, when), so that a text in which nothing is found is not searched for them.
 */
enum WordList {
    VAGUE,
    VAGUE_TAIL,
    WHEN(true),
    MEASURE(true),
    CONCRETE(true),
    OPEN_TIME,
    OPEN_TIME_WEAK,
    CLAUSE(true),
    DAY(true),
    REPORTED(true),
    SERVICE,
    CHILD(true),
    LIFE(true),
    SHE(true),
    HE(true),
    WOMAN(true),
    MAN(true),
    TEMPLATE,
    ABBREVIATION(true),
    EVERYDAY(true),
    JARGON,
    JARGON_OR_NOT,
    SCENE(true),
    BLAMING,
    QUESTIONED(true),
    ADULT_CENTRED,
    OPINION,
    JUDGEMENT,
    PERSON(true),
    THING(true),
    WHOM(true),
    WHOSE(true),
    BETWEEN(true),
    DENIED(true),
    VIEW(true),
    SOURCE(true),
    ANOTHER_KIND,
    PLACEHOLDER,
    POINTER,
    VOICE,
    SAYS,
    SAYS_FIRST,
    YOUNG(true),
    ADULT(true),
    WORD_AND_NAME(true),
    PLACE(true),
    CITING(true),
    BEFORE_MONTH(true);

    private final boolean qualifying;

    WordList() {
        this(false);
    }

    WordList(boolean qualifying) {
        this.qualifying = qualifying;
    }

    /** Whether it matters only beside a phrase of another list. */
    boolean isQualifying() {
        return qualifying;
    }

    static WordList named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
