package oversight.api.scheme;

import oversight.api.internal.Ids;

/**
 * A checklist that a scheme prescribes.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record ChecklistId(String value) {

    public ChecklistId {
        Ids.check("checklist identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static ChecklistId of(String value) {
        return new ChecklistId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
