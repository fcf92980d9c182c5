package oversight.core.quality;

import java.util.Locale;

/** The lists of words and phrases, in the files named as here, in small letters with hyphens. */
enum WordList {
    VAGUE,
    VAGUE_TAIL,
    WHEN,
    MEASURE,
    CONCRETE,
    OPEN_TIME,
    OPEN_TIME_WEAK,
    CLAUSE,
    DAY,
    SERVICE,
    CHILD,
    TEMPLATE,
    ABBREVIATION,
    EVERYDAY,
    JARGON,
    JARGON_OR_NOT,
    SCENE,
    BLAMING,
    QUESTIONED,
    ADULT_CENTRED,
    OPINION,
    JUDGEMENT,
    PERSON,
    THING,
    BETWEEN,
    DENIED,
    VIEW,
    SOURCE,
    ANOTHER_KIND,
    PLACEHOLDER,
    POINTER,
    VOICE,
    SAYS,
    YOUNG,
    ADULT,
    WORD_AND_NAME,
    PLACE,
    CITING,
    BEFORE_MONTH;

    static WordList named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
