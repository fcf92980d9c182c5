package oversight.api.scheme;

import oversight.api.internal.Ids;

/**
 * An item of a checklist that a scheme prescribes.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record ChecklistItemId(String value) {

    public ChecklistItemId {
        Ids.check("checklist item identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static ChecklistItemId of(String value) {
        return new ChecklistItemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
