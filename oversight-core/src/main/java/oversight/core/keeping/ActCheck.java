package oversight.core.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.NoteTexts;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.Act.Correct;
import oversight.api.record.Act.Disagree;
import oversight.api.record.Act.Erase;
import oversight.api.record.Act.Merge;
import oversight.api.record.Act.Move;
import oversight.api.record.Act.Show;
import oversight.api.record.Act.Withhold;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.text.Narrative;
import oversight.core.flow.Found;
import oversight.core.record.BookItem;
import oversight.core.record.BookItem.ActItem;
import oversight.core.record.BookItem.DamagedItem;
import oversight.core.record.BookItem.DecisionItem;
import oversight.core.record.BookItem.EventItem;
import oversight.core.record.BookItem.GoneItem;
import oversight.core.record.BookItem.MergedItem;
import oversight.core.record.BookItem.NoteItem;
import oversight.core.record.Checkpoint;
import oversight.core.record.RecordBook;
import oversight.core.record.Withheld;

/** Whether an act can be done to a record as it stands. */
final class ActCheck {

    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_ORDER = 200;
    private static final int LAST_YEAR = 9999;

    private final RecordAct asked;
    private final RecordBook book;
    private final RecordBook other;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private ActCheck(RecordAct asked, RecordBook book, RecordBook other, LocalDate today) {
        this.asked = asked;
        this.book = book;
        this.other = other;
        this.today = today;
    }

    /**
     * What is wrong with an act.
     *
     * @param asked the act
     * @param book the record that it is about
     * @param other the other record that it touches, if any
     * @param isClosed whether the act is put only on a record that goes on, and this one does not
     * @param today the day, in the authority's zone
     */
    static List<Finding> check(RecordAct asked, RecordBook book, RecordBook other, boolean isClosed, LocalDate today) {
        ActCheck check = new ActCheck(asked, book, other, today);
        check.reason();
        if (isClosed || asked.getChild().equals(Checkpoint.BOOK)) {
            check.add(FindingCodes.CHILD_NOT_OPEN, "child");
        } else {
            check.act(asked.getAct());
        }
        return List.copyOf(check.findings);
    }

    /** The other record that an act touches. */
    static Optional<ChildRef> otherRecord(Act act) {
        if (act instanceof Move move) {
            return Optional.of(move.to());
        }
        return act instanceof Merge merge ? Optional.of(merge.into()) : Optional.empty();
    }

    private void act(Act act) {
        if (act instanceof Correct correct) {
            words(correct.words(), "act.words", FindingCodes.ACT_WITHOUT_WORDS);
            Optional<NoteItem> note = note(EntryRef.of(correct.note()), "act.note");
            note.ifPresent(found -> path(found, correct.path(), 0, Integer.MAX_VALUE));
        } else if (act instanceof Disagree disagree) {
            words(disagree.words(), "act.words", FindingCodes.ACT_WITHOUT_WORDS);
            note(EntryRef.of(disagree.note()), "act.note");
        } else if (act instanceof Move move) {
            standing(move.entry(), "act.entry")
                    .filter(item -> !(item instanceof NoteItem || item instanceof EventItem))
                    .ifPresent(item -> add(FindingCodes.ACT_ENTRY_UNKNOWN, "act.entry"));
            otherReference(move.to(), "act.to");
        } else if (act instanceof Merge merge) {
            merge(merge);
        } else if (act instanceof Erase erase) {
            erase(erase);
        } else if (act instanceof Withhold withhold) {
            withhold(withhold);
        } else if (act instanceof Show show) {
            show(show);
        }
    }

    /** That something was done or seen speaks for itself; whatever else is done to a record is explained. */
    private void reason() {
        Act act = asked.getAct();
        if (act instanceof Act.Discharge || act instanceof Act.Acknowledge) {
            keepable(asked.getReason(), "reason");
        } else {
            words(asked.getReason(), "reason", FindingCodes.ACT_WITHOUT_REASON);
        }
    }

    private void merge(Merge merge) {
        otherReference(merge.into(), "act.into");
        if (book.goesOnUnder().isPresent()) {
            add(FindingCodes.ACT_OTHER_RECORD, "child");
        }
    }

    /** A circle of merged records has no reference under which it goes on: it cannot begin, because the other one has to be open. */
    private void otherReference(ChildRef child, String path) {
        boolean open = !child.equals(asked.getChild())
                && !child.equals(Checkpoint.BOOK)
                && other.goesOnUnder().isEmpty();
        if (!open) {
            add(FindingCodes.ACT_OTHER_RECORD, path);
        }
    }

    private void erase(Erase erase) {
        int length = erase.order().codePointCount(0, erase.order().length());
        if (erase.order().isBlank()
                || length > LONGEST_ORDER
                || !Narrative.of(erase.order()).isKeepable(LONGEST_ORDER)) {
            add(FindingCodes.ACT_ORDER_MISSING, "act.order");
        }
        Optional<BookItem> item = standing(erase.entry(), "act.entry");
        if (item.filter(ActCheck::hasToStay).isPresent()) {
            add(FindingCodes.ACT_ENTRY_UNKNOWN, "act.entry");
        }
    }

    /** What says where words went, or under which reference a record goes on, has to stay for the record to be understood. Of an act that can be read, that stays when its words go. */
    private static boolean hasToStay(BookItem item) {
        if (item instanceof ActItem) {
            return Withheld.textsOf(item).values().stream()
                    .allMatch(text -> text.text().isEmpty());
        }
        EntryKind kind = item.entry().getKind();
        return item instanceof MergedItem
                || item instanceof DamagedItem && (kind == EntryKind.ACT || kind == EntryKind.COUNTERPART);
    }

    private void withhold(Withhold withhold) {
        if (!withhold.reviewBy().isAfter(today) || withhold.reviewBy().getYear() > LAST_YEAR) {
            add(FindingCodes.ACT_REVIEW_DATE, "act.reviewBy");
        }
        standing(withhold.entry(), "act.entry").ifPresent(item -> {
            if (isWithoutWords(item)) {
                add(FindingCodes.ACT_ENTRY_UNKNOWN, "act.entry");
            } else if (item instanceof EventItem event) {
                part(event, withhold);
            } else {
                path(item, withhold.path(), withhold.start(), withhold.end());
            }
        });
    }

    /** An event has no words in which a passage could begin: a part of it is withheld or it is not. */
    private void part(EventItem event, Withhold withhold) {
        boolean isWhole = withhold.start() == 0 && withhold.end() == Integer.MAX_VALUE;
        boolean isThere = withhold.path().isEmpty() || Withheld.partsOf(event).contains(withhold.path());
        if (!isWhole || !isThere) {
            add(FindingCodes.ACT_PASSAGE_UNKNOWN, "act.path");
        }
    }

    private static boolean isWithoutWords(BookItem item) {
        return item instanceof DecisionItem || item instanceof MergedItem || item instanceof DamagedItem;
    }

    private void show(Show show) {
        boolean standing = Withheld.in(book).stream()
                .anyMatch(withheld -> withheld.act().getId().equals(show.withheld()));
        if (!standing) {
            add(FindingCodes.ACT_ENTRY_UNKNOWN, "act.withheld");
        }
    }

    private Optional<NoteItem> note(EntryRef ref, String path) {
        Optional<BookItem> found = standing(ref, path);
        if (found.isPresent() && !(found.get() instanceof NoteItem)) {
            add(FindingCodes.ACT_ENTRY_UNKNOWN, path);
        }
        return found.filter(NoteItem.class::isInstance).map(NoteItem.class::cast);
    }

    private Optional<BookItem> standing(EntryRef ref, String path) {
        Optional<BookItem> found = book.find(ref);
        if (found.isEmpty()) {
            add(FindingCodes.ACT_ENTRY_UNKNOWN, path);
        } else if (isGone(found.get())) {
            add(FindingCodes.ACT_ENTRY_GONE, path);
        }
        return found.filter(item -> !isGone(item));
    }

    private static boolean isGone(BookItem item) {
        return item instanceof GoneItem
                || item instanceof ActItem act && act.act().isErased();
    }

    private void path(BookItem item, String path, int start, int end) {
        Map<String, Narrative> texts = Withheld.textsOf(item);
        Narrative text = path.isEmpty() ? Narrative.empty() : texts.getOrDefault(path, Narrative.empty());
        boolean whole = start == 0 && end == Integer.MAX_VALUE;
        boolean there = path.isEmpty()
                ? whole && !texts.isEmpty()
                : NoteTexts.isPassage(
                        text, start, end == Integer.MAX_VALUE ? text.text().length() : end);
        if (!there) {
            add(FindingCodes.ACT_PASSAGE_UNKNOWN, "act.path");
        }
    }

    private void words(Narrative text, String path, String whenMissing) {
        if (!text.isVisible()) {
            add(whenMissing, path);
        }
        keepable(text, path);
    }

    private void keepable(Narrative text, String path) {
        if (!text.isKeepable(LONGEST_TEXT)) {
            add(FindingCodes.ACT_TEXT_NOT_KEEPABLE, path);
        }
    }

    private void add(String code, String path) {
        findings.add(Found.blocking(code, path));
    }
}
