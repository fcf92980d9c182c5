package oversight.api.note;

import oversight.api.internal.Ids;

/**
 * A note. Give it yourself and a repeated recording is harmless; leave it out and the engine makes one.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record NoteId(String value) {

    public NoteId {
        Ids.check("note identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static NoteId of(String value) {
        return new NoteId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
