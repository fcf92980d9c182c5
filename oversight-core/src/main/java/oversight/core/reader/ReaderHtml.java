package oversight.core.reader;

import static java.util.Objects.requireNonNull;

import oversight.api.record.ReaderView;

/**
 * The record for its reader as one page of HTML (MO-8): no script, nothing from elsewhere, readable on a phone, on paper and by a screen reader. What people wrote is text and
 * never becomes anything else; control characters and those that turn the direction of text are shown as {@code ⟦U+202E⟧}; every sort of line end is a new line. What is withheld
 * has a frame and says so in words. Stateless and safe for any thread.
 */
public final class ReaderHtml {

    private ReaderHtml() {}

    /**
     * The whole view as a page.
     *
     * @param view the view
     * @return a document to be kept or sent as UTF-8; it holds what people wrote: never log it
     */
    public static String render(ReaderView view) {
        return new Page(requireNonNull(view, "view")).write();
    }
}
