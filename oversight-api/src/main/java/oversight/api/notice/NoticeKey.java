package oversight.api.notice;

import oversight.api.internal.Ids;

/**
 * The deterministic key of a notice: the same record and scheme give the same key on every machine, so that a transport can
 * recognise a repeat.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record NoticeKey(String value) {

    public NoticeKey {
        Ids.check("notice key", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static NoticeKey of(String value) {
        return new NoticeKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
