package oversight.core.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.Break;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.ReaderEntry;
import oversight.api.record.RecordAct;
import oversight.core.record.BookItem.ActItem;
import oversight.core.record.BookItem.DecisionItem;
import oversight.core.record.BookItem.EngineItem;
import oversight.core.record.BookItem.EventItem;
import oversight.core.record.BookItem.GoneItem;
import oversight.core.record.BookItem.MergedItem;
import oversight.core.record.BookItem.NoteItem;

/** The entries of one record as its reader is shown them, in order. For one view and one thread. */
final class ReaderPages {

    private final ReaderSetting setting;
    private final ReaderBook opened;
    private final Map<String, BookItem> items = new HashMap<>();
    private final Map<BookItem, List<Withheld>> withheld = new IdentityHashMap<>();
    private final Map<ActId, BookItem> withholdings = new HashMap<>();
    private final Map<BookItem, List<ActItem>> beside = new IdentityHashMap<>();
    private final Set<Long> broken;

    ReaderPages(ReaderSetting setting, ReaderBook opened) {
        this.setting = setting;
        this.opened = opened;
        this.broken = new HashSet<>(opened.verification().getBreaks().stream()
                .map(Break::getSequence)
                .collect(Collectors.toSet()));
        opened.book().items().stream()
                .filter(item -> !(item instanceof GoneItem))
                .forEach(item -> items.putIfAbsent(item.name(), item));
        opened.book().items().forEach(item -> items.putIfAbsent(item.entry().getId(), item));
        Withheld.in(opened.book()).forEach(this::withhold);
        opened.book().items().forEach(this::link);
    }

    private void withhold(Withheld passage) {
        Optional.ofNullable(items.get(passage.what().entry().value()))
                .ifPresent(item ->
                        withheld.computeIfAbsent(item, i -> new ArrayList<>()).add(passage));
    }

    private void link(BookItem item) {
        if (item instanceof ActItem act) {
            note(act)
                    .ifPresent(note ->
                            beside.computeIfAbsent(note, n -> new ArrayList<>()).add(act));
            BookItem passage = act.act().getDone().getAct() instanceof Act.Withhold withhold
                    ? items.get(withhold.entry().value())
                    : null;
            if (passage != null) {
                withholdings.put(act.act().getId(), passage);
            }
        }
    }

    /** How many entries the child's numbers leave out. */
    long leftOut() {
        return opened.book().items().stream().filter(this::isLeftOut).count();
    }

    /** Whether the child is not shown it: it only says what is shown, or what the engine did by itself. */
    private boolean isLeftOut(BookItem item) {
        return !setting.forAssessor()
                && (item instanceof EngineItem
                        || item instanceof ActItem act
                                && isAboutShowing(act.act().getDone().getAct()));
    }

    List<ReaderEntry> entries() {
        List<ReaderEntry> entries = new ArrayList<>();
        for (BookItem item : opened.book().items()) {
            if (!isLeftOut(item)) {
                entries.add(entry(item));
            }
        }
        return entries;
    }

    private ReaderEntry entry(BookItem item) {
        Passages to = passages(item);
        if (item instanceof NoteItem note) {
            NotePassages.write(note.note(), to);
            movedHere(item, to);
            return entry(item, note.note().getHeading(), to)
                    .occurredAt(note.note().getNote().getOccurredAt())
                    .beside(beside.getOrDefault(item, List.of()).stream()
                            .map(act -> besides(act, to))
                            .toList())
                    .build();
        }
        to.when("recorded", Optional.of(recordedAt(item)));
        if (item instanceof DecisionItem announced) {
            DecisionPassages.write(announced.decision(), to);
            to.say("announced.label", to.words().say("announced.text"));
            return entry(item, to.words().say("heading.announced"), to)
                    .occurredAt(announced.decision().getTakenAt())
                    .build();
        }
        if (item instanceof EventItem event) {
            EventPassages.write(event, to);
            movedHere(item, to);
            return entry(item, to.words().say("heading.event"), to)
                    .occurredAt(event.event().event().getAwareAt())
                    .build();
        }
        if (item instanceof ActItem act) {
            movedHere(item, to);
            act(act, to);
            return entry(item, to.words().say(heading(act)), to).build();
        }
        if (item instanceof EngineItem engine) {
            EnginePassages.write(engine.done(), to);
            return entry(item, to.words().say(EnginePassages.heading(engine.done())), to)
                    .build();
        }
        return entry(item, to.words().say(other(item, to)), to).build();
    }

    /** What was moved here was put on the record where it stood before. */
    private static Instant recordedAt(BookItem item) {
        return item instanceof EventItem event
                ? event.event().recordedAt()
                : item.entry().getRecordedAt();
    }

    private static void movedHere(BookItem item, Passages to) {
        if (item.entry().getKind() == EntryKind.COUNTERPART) {
            to.part().say("entry.label", to.words().say("moved-here.text"));
            to.when("moved-here.when", Optional.of(item.entry().getRecordedAt()));
        }
    }

    /** What is no note, decision or act that can be read. */
    private static String other(BookItem item, Passages to) {
        if (item instanceof GoneItem gone) {
            ActPassages.gone(gone.by(), to);
            return gone.by()
                    .map(by -> by.getDone().getAct() instanceof Act.Move ? "heading.moved" : "heading.erased")
                    .orElse("heading.gone");
        }
        if (item instanceof MergedItem merged) {
            String other = merged.counterpart().getMerged().orElseThrow().value();
            to.say("entry.label", to.words().say("merged.text", other));
            return "heading.merged";
        }
        to.say("entry.label", to.words().say("damaged.text"));
        return "heading.damaged";
    }

    /** An act in its own place. What stands beneath a note is only pointed to, so that its words are there once. */
    private void act(ActItem item, Passages to) {
        Optional<NoteItem> note = note(item);
        if (note.isPresent()) {
            to.say("entry.label", to.words().say("beside.text", number(note.get())));
        } else {
            alone(item, to);
            ActPassages.erased(item.act(), opened.book().takenBy(item), to);
        }
    }

    private void alone(ActItem item, Passages to) {
        RecordAct done = item.act().getDone();
        Act act = done.getAct();
        if (act instanceof Act.Correct || act instanceof Act.Disagree) {
            orphan(item, to);
        } else if (ActPassages.heading(act).isPresent()) {
            ActPassages.owedAndTold(item.act(), to);
        } else if (act instanceof Act.Merge merge) {
            String where = setting.child().equals(merge.into()) ? "goes-on.here" : "goes-on.text";
            to.say("entry.label", to.words().say(where, merge.into().value()));
            ActPassages.beside(done, to);
        } else {
            to.say("entry.label", about(item));
            if (setting.forAssessor()) {
                ActPassages.forAssessor(item.act(), to);
            } else if (!item.act().isErased()) {
                to.say("act.reason", to.words().say("reason.kept"));
            }
        }
    }

    /** Beside a note that was erased the words still stand; if it was about somebody else, so are they. */
    private void orphan(ActItem item, Passages to) {
        RecordAct done = item.act().getDone();
        boolean erased = isErased(Beside.noteOf(done.getAct()).map(EntryRef::of));
        to.say("entry.label", to.words().say(erased ? "orphan.erased" : "orphan.moved"));
        if (erased || setting.forAssessor()) {
            words(done, to, to);
            ActPassages.beside(done, to);
        }
    }

    /** Whether the last act that took these words away erased them. Words that had been moved here stood in another entry. */
    private boolean isErased(Optional<EntryRef> name) {
        return opened.book()
                .acts()
                .map(act -> act.getDone().getAct())
                .filter(act -> Taken.named(act).equals(name))
                .reduce((earlier, later) -> later)
                .filter(Act.Erase.class::isInstance)
                .isPresent();
    }

    private ReaderEntry besides(ActItem item, Passages note) {
        Passages to = passages(item);
        to.when("recorded", Optional.of(item.act().getRecordedAt()));
        words(item.act().getDone(), note, to);
        ActPassages.beside(item.act().getDone(), to);
        ActPassages.erased(item.act(), opened.book().takenBy(item), to);
        return entry(item, to.words().say(heading(item)), to).build();
    }

    private static void words(RecordAct done, Passages note, Passages to) {
        if (done.getAct() instanceof Act.Correct correct) {
            ActPassages.correction(correct, note, to);
        } else if (done.getAct() instanceof Act.Disagree disagree) {
            ActPassages.disagreement(disagree, to);
        }
    }

    private String about(ActItem item) {
        Act act = item.act().getDone().getAct();
        ReaderWords words = setting.words();
        if (act instanceof Act.Withhold withhold) {
            return words.say("withhold.text", number(items.get(withhold.entry().value())));
        }
        if (act instanceof Act.Show show) {
            return words.say("show.text", number(withholdings.get(show.withheld())));
        }
        Set<String> taken = Taken.by(item.act()).stream().map(EntryRef::value).collect(Collectors.toSet());
        boolean isMovedHere = item.entry().getKind() == EntryKind.COUNTERPART;
        List<String> numbers = opened.book().items().stream()
                .filter(gone ->
                        taken.contains(isMovedHere ? gone.name() : gone.entry().getId()))
                .map(ReaderPages::number)
                .toList();
        if (act instanceof Act.Erase erase && items.get(erase.entry().value()) instanceof ActItem) {
            return words.say("taken-words.text", numbers.isEmpty() ? "?" : numbers.get(0));
        }
        return numbers.size() > 1
                ? words.say("taken-several.text", String.join(", ", numbers))
                : words.say("taken.text", numbers.isEmpty() ? "?" : numbers.get(0));
    }

    private static String heading(ActItem item) {
        Act act = item.act().getDone().getAct();
        if (act instanceof Act.Correct) {
            return "heading.correction";
        } else if (act instanceof Act.Disagree) {
            return "heading.disagreement";
        } else if (act instanceof Act.Merge) {
            return "heading.goes-on";
        } else if (act instanceof Act.Withhold) {
            return "heading.withheld";
        }
        return act instanceof Act.Show
                ? "heading.shown"
                : ActPassages.heading(act).orElse("heading.taken");
    }

    private ReaderEntry.Builder entry(BookItem item, String heading, Passages to) {
        if (broken.contains(item.entry().getSequence())) {
            to.part().say("entry.label", to.words().say("broken.text"));
        }
        return ReaderEntry.builder()
                .sequence(item.entry().getSequence())
                .heading(heading)
                .recordedAt(item.entry().getRecordedAt())
                .passages(to.toList());
    }

    private Passages passages(BookItem item) {
        return setting.passages(item, withheld.getOrDefault(item, List.of()));
    }

    /** The note that a correction or a disagreement stands beside, if it can be read here. */
    private Optional<NoteItem> note(ActItem item) {
        return Beside.noteOf(item.act().getDone().getAct())
                .map(note -> items.get(EntryRef.of(note).value()))
                .filter(NoteItem.class::isInstance)
                .map(NoteItem.class::cast);
    }

    private static boolean isAboutShowing(Act act) {
        return act instanceof Act.Withhold || act instanceof Act.Show;
    }

    private static String number(@Nullable BookItem item) {
        return item == null ? "?" : Long.toString(item.entry().getSequence());
    }
}
