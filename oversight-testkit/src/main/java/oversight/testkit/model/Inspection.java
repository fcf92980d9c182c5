package oversight.testkit.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.Oversight;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteId;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.ActId;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;
import oversight.api.record.Verification;

/** Looks at everything through the front door, and compares it with the books. Nothing fails meanwhile. */
final class Inspection {

    private static final Set<DeliveryState> WAITING =
            Set.of(DeliveryState.PENDING, DeliveryState.FAILED, DeliveryState.CLAIMED);

    private final Scene scene;
    private final Books books;
    private final Oversight door;

    Inspection(Scene scene) {
        this.scene = scene;
        this.books = scene.books;
        this.door = scene.door();
    }

    void everything() {
        notices();
        for (ChildRef child : Scene.CHILDREN) {
            notes(child);
            beside(child);
            chain(child);
        }
        givenBack();
        duties();
        handOvers();
        Invariant.DUTY.require(books.awaited.isEmpty(), "what an act makes: " + books.awaited);
    }

    void wholeLedger() {
        Invariant.LEDGER.require(door.records().verifyAll().isWhole(), "the whole ledger");
    }

    /** A record that goes on under another reference is read there, with the notes of both, each in its own order. */
    private void notes(ChildRef child) {
        List<CaseNote> kept = books.notes.getOrDefault(child, List.of()).stream()
                .map(Books.Kept::note)
                .toList();
        List<CaseNote> read = door.records().notes(books.goesOnUnder(child)).stream()
                .map(RecordedNote::getNote)
                .filter(note -> note.getChild().filter(child::equals).isPresent())
                .toList();
        Set<NoteId> ids = new HashSet<>();
        read.forEach(note -> Invariant.ONE_ENTRY.require(
                ids.add(note.getId().orElseThrow()), "note " + note.getId().orElseThrow()));
        Invariant.NOTE_KEPT.require(
                read.equals(kept), "the record of " + child + ": " + names(read) + " for " + names(kept));
    }

    private void beside(ChildRef child) {
        Set<ActId> kept = new HashSet<>();
        books.beside.forEach((note, acts) -> {
            if (child.equals(books.besideOn.get(note))) {
                kept.addAll(acts);
            }
        });
        Set<ActId> read = new HashSet<>();
        for (RecordedAct act : door.records().acts(child)) {
            boolean isWithout = act.getDone().getReason().text().isEmpty();
            Invariant.BESIDE.require(
                    books.erased.contains(act.getId()) == act.isErased() && isWithout == act.isErased(),
                    "the words of act " + act.getId());
            books.about(act.getDone().getAct()).ifPresent(note -> read.add(act.getId()));
        }
        Invariant.BESIDE.require(read.equals(kept), "the record of " + child + ": " + read + " for " + kept);
    }

    private static List<String> names(List<CaseNote> notes) {
        return notes.stream().map(note -> note.getId().orElseThrow().value()).toList();
    }

    private void chain(ChildRef child) {
        Verification verified = door.records().verify(child);
        Invariant.CHAIN.require(verified.isWhole(), "the record of " + child + ": " + verified.getBreaks());
        long kept = books.entries.getOrDefault(child, 0L);
        long byEngine = scene.stage.entriesByEngine(child);
        Invariant.HEAD.require(
                verified.getEntries() == kept + byEngine,
                "the record of " + child + ": " + verified.getEntries() + " entries for " + kept + " and " + byEngine
                        + " of the engine");
    }

    private void givenBack() {
        for (NoteId id : books.givenBack) {
            Invariant.GIVEN_BACK_IS_NOT_KEPT.require(door.records().note(id).isEmpty(), "note " + id);
        }
    }

    private void duties() {
        Map<DutyId, Duty> there = new HashMap<>();
        Scene.CHILDREN.forEach(child -> door.duties().of(child).forEach(duty -> there.put(duty.getId(), duty)));
        there.values().stream()
                .filter(duty -> !books.duties.containsKey(duty.getId()))
                .forEach(duty ->
                        Invariant.DUTY.require(books.adopt(duty), "a duty that nobody was told of: " + words(duty)));
        books.duties.forEach((id, line) -> {
            Invariant.DUTY.require(there.containsKey(id), words(line.what()) + ": gone");
            Duty duty = Objects.requireNonNull(there.get(id));
            boolean same = duty.getOwner().equals(line.what().getOwner())
                    && duty.getDueAt().equals(line.what().getDueAt())
                    && line.may().contains(duty.getState());
            Invariant.DUTY.require(same, words(duty) + ": " + duty.getState() + " for " + line.may());
            line.may().retainAll(Set.of(duty.getState()));
        });
    }

    private static String words(Duty duty) {
        return "the duty to " + duty.getKind() + " of " + duty.getOwner().key() + " about " + duty.getAbout();
    }

    void notices() {
        Map<NoticeKey, Delivery> there = deliveries();
        there.values().stream()
                .map(Delivery::getNotice)
                .filter(notice -> !books.notices.containsKey(notice.getKey()))
                .forEach(notice -> Invariant.NOTICE.require(
                        books.adopt(notice) || isReplacement(notice),
                        "a notice that nobody was told of: " + words(notice)));
        scene.stage.office().inThisStep().keySet().stream()
                .map(key -> Objects.requireNonNull(there.get(key)).getNotice())
                .forEach(notice -> Invariant.NOTICE.require(
                        !books.gone.contains(notice.getAbout()), words(notice) + ": told when its words were gone"));
        books.notices.forEach((key, line) -> {
            Invariant.NOTICE.require(there.containsKey(key), words(line.what()) + ": gone");
            Delivery delivery = Objects.requireNonNull(there.get(key));
            Invariant.NOTICE.require(delivery.getNotice().equals(line.what()), words(line.what()) + ": changed");
            DeliveryState state = delivery.getState();
            if (state == DeliveryState.DELIVERED) {
                Invariant.HANDED_OVER.require(scene.stage.office().wasTaken(key), words(line.what()));
            }
            Set<DeliveryState> may = mayBe(line);
            Invariant.NOTICE.require(may.contains(state), words(line.what()) + ": " + state + " for " + may);
            line.may().clear();
            line.may().add(state);
        });
    }

    private Map<NoticeKey, Delivery> deliveries() {
        Map<NoticeKey, Delivery> there = new HashMap<>();
        Scene.CHILDREN.forEach(child -> door.deliveries()
                .of(child)
                .forEach(delivery -> there.put(delivery.getNotice().getKey(), delivery)));
        return there;
    }

    private static String words(Notice notice) {
        return "the notice to " + notice.getRecipient().key() + " about " + notice.getAbout() + " ("
                + notice.getReason() + ")";
    }

    /** What the answers allow, and what a dispatcher may have made of it in this step. */
    private Set<DeliveryState> mayBe(Books.Line<Notice, DeliveryState> line) {
        Set<DeliveryState> may = EnumSet.copyOf(line.may());
        boolean waited = may.stream().anyMatch(WAITING::contains);
        if (!scene.hasDispatched || !waited) {
            return may;
        }
        PostOffice.How how = scene.stage.office().inThisStep().get(line.what().getKey());
        boolean clean = how != null
                && !scene.stage.ledger().isStruck()
                && !scene.stage.office().wasSlow();
        if (clean) {
            may.clear();
        } else {
            may.addAll(WAITING);
        }
        if (how == PostOffice.How.TAKEN) {
            may.add(DeliveryState.DELIVERED);
        } else if (how == PostOffice.How.REFUSED) {
            may.add(DeliveryState.PARKED);
        } else if (how == PostOffice.How.NOT_NOW) {
            may.addAll(EnumSet.of(DeliveryState.FAILED, DeliveryState.PARKED));
        }
        if (!clean && scene.stage.office().wasTaken(line.what().getKey())) {
            may.add(DeliveryState.DELIVERED);
        }
        if (scene.stage.ledger().isStruck() || scene.stage.office().wasSlow()) {
            may.add(
                    DeliveryState
                            .PARKED); // what could not be looked up, or was answered too late, has failed, and it may
            // have been the last attempt
        }
        if (books.gone.contains(line.what().getAbout())) {
            may.add(DeliveryState.SUPERSEDED);
        }
        if (cannotBeTold(line.what())) {
            may.addAll(EnumSet.of(DeliveryState.SUPERSEDED, DeliveryState.PARKED));
        }
        return may;
    }

    /** Whoever has gone or must not be told by the time of the hand-over is replaced: at any moment of this step, by the clock of either node. */
    private boolean cannotBeTold(Notice notice) {
        return notice.getRecipient() instanceof PostId
                || notice.getRecipient() instanceof CaseRole
                || cannotBeTold(notice, 0)
                || cannotBeTold(notice, 1);
    }

    private boolean cannotBeTold(Notice notice, int node) {
        Town town = scene.stage.town();
        Instant from = scene.stage.begunAt(node);
        Instant until = scene.stage.nowAt(node);
        return town.isExcluded(notice.getChild(), notice.getRecipient(), until)
                || notice.getRecipient() instanceof StaffRef who && !town.isAtWorkThroughout(who, from, until);
    }

    private boolean isReplacement(Notice notice) {
        boolean replaces = scene.hasDispatched
                && List.copyOf(books.notices.values()).stream()
                        .map(Books.Line::what)
                        .anyMatch(old -> old.getAbout().equals(notice.getAbout())
                                && old.getReason() == notice.getReason()
                                && old.getRule().equals(notice.getRule())
                                && Optional.of(old.getInsteadOf().orElse(old.getRecipient()))
                                        .equals(notice.getInsteadOf())
                                && cannotBeTold(old));
        if (replaces) {
            books.replaced(notice);
        }
        return replaces;
    }

    private void handOvers() {
        Map<List<Object>, NoticeKey> keys = new HashMap<>();
        for (Notice notice : scene.stage.office().given()) {
            Invariant.ONE_KEY.require(books.notices.containsKey(notice.getKey()), words(notice));
            List<Object> what = List.of(
                    notice.getAbout(),
                    notice.getChild(),
                    notice.getRecipient(),
                    notice.getInsteadOf(),
                    notice.getReason(),
                    notice.getRule());
            NoticeKey first = books.byHand.contains(notice.getKey()) ? null : keys.putIfAbsent(what, notice.getKey());
            Invariant.ONE_KEY.require(first == null || first.equals(notice.getKey()), words(notice));
            boolean words = Stream.of(
                            notice.toString(),
                            notice.getAbout(),
                            notice.getKey().value())
                    .anyMatch(text -> text.contains(Drafts.MARK));
            Invariant.NO_WORDS.require(!words, "a notice about " + notice.getChild());
        }
    }

    /** Everybody takes what they are given from now on: nothing may be left that waits. */
    void drain() {
        scene.stage.office().takeAll();
        for (int round = 0; round < 8; round++) {
            scene.stage.advance(Duration.ofHours(5));
            scene.hasDispatched = true;
            scene.door().deliveries().dispatch(10_000);
        }
        List<String> left = new ArrayList<>();
        deliveries().values().stream()
                .filter(delivery -> WAITING.contains(delivery.getState()))
                .forEach(delivery -> left.add(words(delivery.getNotice()) + ": " + delivery.getState()));
        Invariant.ENDS.require(left.isEmpty(), left);
        everything();
    }
}
