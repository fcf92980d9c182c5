package oversight.core.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import oversight.api.record.Passage;
import oversight.api.record.Piece;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderPart;
import oversight.api.record.ReaderView;
import oversight.api.text.Narrative;

/** One page of one view. Not thread-safe. */
final class Page {

    private static final int LAST_HEADING = 6;

    private final ReaderView view;
    private final String language;
    private final ResourceBundle words;
    private final Markup out = new Markup();

    Page(ReaderView view) {
        this.view = view;
        this.language = view.getLanguage().equals("cy") ? "cy" : "en";
        this.words = ResourceBundle.getBundle(
                "oversight.core.reader.page", language.equals("cy") ? Locale.forLanguageTag("cy") : Locale.ROOT);
    }

    String write() {
        head();
        out.raw("<body>\n<a class=\"skip\" href=\"#record\">").text(say("skip")).raw("</a>\n<header>\n<h1>");
        out.text(view.getTitle()).raw("</h1>\n</header>\n");
        contents();
        out.raw("<main id=\"record\" tabindex=\"-1\">\n<div class=\"about");
        out.raw(view.isForAssessor() ? " warning\">\n" : "\">\n");
        passages(view.getIntroduction());
        out.raw("</div>\n");
        view.getEntries().forEach(entry -> entry(entry, "e", 2));
        for (int i = 0; i < view.getMerged().size(); i++) {
            merged(view.getMerged().get(i), "p" + (i + 1));
        }
        terms();
        return out.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        out.raw("<!DOCTYPE html>\n<html lang=\"").raw(language).raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '");
        out.raw(Style.hash()).raw("'; base-uri 'none'; form-action 'none'\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw(
                "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<title>");
        out.text(view.getTitle()).raw("</title>\n<style>").raw(Style.SHEET).raw("</style>\n</head>\n");
    }

    private void contents() {
        out.raw("<nav aria-label=\"").text(say("contents")).raw("\">\n<details>\n<summary>");
        out.text(say("contents")).raw("</summary>\n<ul>\n");
        view.getEntries().forEach(entry -> link(entry, "e"));
        for (int i = 0; i < view.getMerged().size(); i++) {
            String part = "p" + (i + 1);
            link(part, view.getMerged().get(i).getTitle());
            view.getMerged().get(i).getEntries().forEach(entry -> link(entry, part + "e"));
        }
        if (!view.getTerms().isEmpty()) {
            link("terms", view.getTermsTitle());
        }
        out.raw("</ul>\n</details>\n</nav>\n");
    }

    private void link(String id, String title) {
        out.raw("<li><a href=\"#").raw(id).raw("\">").text(title).raw("</a></li>\n");
    }

    private void link(ReaderEntry entry, String prefix) {
        out.raw("<li><a href=\"#").raw(prefix).number(entry.getSequence()).raw("\">");
        title(entry);
        day(entry).ifPresent(day -> out.raw(" <span class=\"day\">").text(day).raw("</span>"));
        out.raw("</a></li>\n");
    }

    /** The first day or time that an entry tells. */
    private static Optional<String> day(ReaderEntry entry) {
        return entry.getPassages().stream()
                .flatMap(passage -> passage.getPieces().stream())
                .filter(Piece.When.class::isInstance)
                .map(piece -> ((Piece.When) piece).words())
                .findFirst();
    }

    private void title(ReaderEntry entry) {
        out.number(entry.getSequence()).raw(". ").text(entry.getHeading());
    }

    private void merged(ReaderPart part, String id) {
        out.raw("<section class=\"merged\" aria-labelledby=\"")
                .raw(id)
                .raw("\">\n<h2 id=\"")
                .raw(id)
                .raw("\">");
        out.text(part.getTitle()).raw("</h2>\n");
        passages(part.getIntroduction());
        part.getEntries().forEach(entry -> entry(entry, id + "e", 3));
        out.raw("</section>\n");
    }

    private void terms() {
        if (!view.getTerms().isEmpty()) {
            out.raw("<section class=\"terms\" aria-labelledby=\"terms\">\n<h2 id=\"terms\">");
            out.text(view.getTermsTitle()).raw("</h2>\n");
            passages(view.getTerms());
            out.raw("</section>\n");
        }
    }

    private void entry(ReaderEntry entry, String prefix, int level) {
        out.raw("<article class=\"entry\" aria-labelledby=\"");
        heading(entry, prefix, level);
        entry.getBeside().forEach(beside -> beside(beside, prefix + entry.getSequence() + "b", level + 1));
        out.raw("</article>\n");
    }

    private void beside(ReaderEntry entry, String prefix, int level) {
        out.raw("<article class=\"beside\" aria-labelledby=\"");
        heading(entry, prefix, Math.min(level, LAST_HEADING));
        entry.getBeside().forEach(beside -> beside(beside, prefix + entry.getSequence() + "b", level + 1));
        out.raw("</article>\n");
    }

    private void heading(ReaderEntry entry, String prefix, int level) {
        out.raw(prefix).number(entry.getSequence()).raw("\">\n<h").number(level).raw(" id=\"");
        out.raw(prefix).number(entry.getSequence()).raw("\">");
        title(entry);
        out.raw("</h").number(level).raw(">\n");
        passages(entry.getPassages());
    }

    private void passages(List<Passage> passages) {
        boolean open = false;
        for (Passage passage : passages) {
            if (open && passage.isNewPart()) {
                out.raw("</dl>\n<dl class=\"part\">\n");
            } else if (!open) {
                out.raw("<dl>\n");
            }
            open = true;
            out.raw("<div><dt>").text(passage.getLabel()).raw("</dt><dd><p dir=\"auto\">");
            passage.getPieces().forEach(this::piece);
            out.raw("</p></dd></div>\n");
        }
        out.raw(open ? "</dl>\n" : "");
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Withheld withheld) {
            out.raw("<span class=\"withheld\">[").text(withheld.words()).raw("]</span>");
        } else if (piece instanceof Piece.When when) {
            out.raw("<time datetime=\"")
                    .text(when.iso())
                    .raw("\">")
                    .text(when.words())
                    .raw("</time>");
        } else if (piece instanceof Piece.Shown shown && shown.labels().isEmpty()) {
            out.text(shown.text().text());
        } else if (piece instanceof Piece.Shown shown) {
            out.raw("<mark>").text(shown.text().text()).raw("</mark>");
            for (Narrative label : shown.labels()) {
                out.raw("<span class=\"label\">[").text(label.text()).raw("]</span>");
            }
        }
    }

    private String say(String key) {
        return words.getString(key);
    }
}
