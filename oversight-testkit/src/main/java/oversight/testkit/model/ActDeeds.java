package oversight.testkit.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import oversight.api.HostFailureException;
import oversight.api.Keeping;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.NoteId;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.record.WithholdingGround;
import oversight.api.scheme.Obligation;
import oversight.api.text.Narrative;
import oversight.testkit.people.People;

/** What people do to the record after a note: to its words, to what is owed, and to who is told. */
final class ActDeeds {

    private static final List<StaffRef> STAFF = List.of(People.AMARA, People.FARIDA, People.IDRIS, People.BILAL);
    private static final List<StaffRef> TOLD = List.of(People.KEZIA, People.HANA, People.OWEN, People.ROWENA);
    private static final Narrative WHY = Narrative.of("It was seen to, and it is written down so. " + Drafts.MARK);

    private ActDeeds() {}

    /** A court orders a note erased, or what somebody wrote when they did something. */
    static void erase(Scene scene) {
        Optional<ActId> act =
                scene.anyOf(scene.books.acts.keySet(), ActId::value).filter(any -> scene.number(2) == 0);
        act.ifPresentOrElse(
                done -> keep(
                        scene,
                        scene.books.recordOf(done),
                        new Act.Erase(EntryRef.of(done), "order-" + scene.step().number()),
                        "the words of act " + done),
                () -> onNote(scene));
    }

    static void onNote(Scene scene) {
        Optional<NoteId> drawn = scene.anyOf(scene.books.stands.keySet(), NoteId::value);
        if (drawn.isEmpty()) {
            return;
        }
        NoteId id = drawn.get();
        ChildRef child = Objects.requireNonNull(scene.books.stands.get(id));
        EntryRef entry = EntryRef.of(id);
        LocalDate later = scene.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(30);
        Act act = switch (scene.step().deed()) {
            case CORRECT -> new Act.Correct(id, "", WHY);
            case DISAGREE -> new Act.Disagree(id, People.BILAL, WHY);
            case WITHHOLD -> Act.Withhold.allOf(entry, WithholdingGround.values()[0], later);
            case ERASE -> new Act.Erase(entry, "order-" + scene.step().number());
            default -> new Act.Move(entry, scene.any(Scene.CHILDREN));
        };
        keep(scene, child, act, "note " + id);
    }

    static void merge(Scene scene) {
        ChildRef child = scene.any(Scene.CHILDREN);
        keep(scene, child, new Act.Merge(scene.any(Scene.CHILDREN)), "the record of " + child);
    }

    static void onDuty(Scene scene) {
        boolean whichever = scene.number(6) == 0;
        List<Duty> open = scene.books.duties.values().stream()
                .filter(line -> whichever || line.may().contains(DutyState.OPEN))
                .map(Books.Line::what)
                .toList();
        scene.anyOf(open, duty -> duty.getId().value())
                .ifPresent(duty -> keep(
                        scene,
                        scene.books.goesOnUnder(duty.getChild()),
                        scene.step().deed() == Deed.WAIVE
                                ? new Act.Waive(duty.getId())
                                : new Act.Discharge(duty.getId()),
                        "the duty to " + word(duty.getKind()) + " about " + duty.getAbout()));
    }

    static void onNotice(Scene scene) {
        Deed deed = scene.step().deed();
        boolean whichever = scene.number(6) == 0;
        List<Notice> some = scene.books.notices.values().stream()
                .filter(line -> whichever || fits(deed, line))
                .map(Books.Line::what)
                .toList();
        scene.anyOf(some, notice -> notice.getKey().value()).ifPresent(notice -> onNotice(scene, deed, notice));
    }

    private static boolean fits(Deed deed, Books.Line<Notice, DeliveryState> line) {
        return switch (deed) {
            case ACKNOWLEDGE -> line.may().contains(DeliveryState.DELIVERED);
            case RETRY ->
                line.may().contains(DeliveryState.PARKED) || line.may().contains(DeliveryState.FAILED);
            case PARK ->
                line.may().contains(DeliveryState.PENDING) || line.may().contains(DeliveryState.FAILED);
            case CALL_OFF -> line.what().getObligation() == Obligation.SUGGESTED;
            default -> line.may().contains(DeliveryState.PARKED);
        };
    }

    private static void onNotice(Scene scene, Deed deed, Notice notice) {
        NoticeKey key = notice.getKey();
        String which = "the notice to " + notice.getRecipient().key() + " about " + notice.getAbout();
        ChildRef child = scene.books.goesOnUnder(notice.getChild());
        if (deed == Deed.PARK) {
            operate(scene, key, DeliveryState.PARKED, which);
        } else if (deed == Deed.RETRY) {
            operate(scene, key, DeliveryState.PENDING, which);
        } else if (deed == Deed.ACKNOWLEDGE) {
            keep(scene, child, new Act.Acknowledge(key), which);
        } else if (deed == Deed.CALL_OFF) {
            keep(scene, child, new Act.CallOff(key), which);
        } else {
            StaffRef other = scene.any(TOLD);
            boolean mayBe = !scene.stage.town().isExcluded(notice.getChild(), other, scene.now());
            if (mayBe) {
                keep(scene, child, new Act.TellInstead(key, other), which + ", and " + other);
            }
        }
    }

    private static void operate(Scene scene, NoticeKey key, DeliveryState to, String which) {
        StaffRef by = scene.any(STAFF);
        scene.say(by + (to == DeliveryState.PARKED ? " parks " : " sends on ") + which);
        try {
            boolean done = to == DeliveryState.PARKED
                    ? scene.door().deliveries().park(key, by)
                    : scene.door().deliveries().retry(key, by);
            if (done) {
                scene.books.moved(key, to);
            }
            scene.came(done ? "done" : "not possible");
        } catch (HostFailureException failed) {
            scene.books.perhaps(key, to);
            throw failed;
        }
    }

    private static void keep(Scene scene, ChildRef child, Act act, String which) {
        RecordAct asked = RecordAct.builder()
                .id(ActId.of(scene.fresh("A")))
                .child(child)
                .by(scene.any(STAFF))
                .reason(WHY)
                .act(act)
                .build();
        scene.say(asked.getBy() + ": " + word(scene.step().deed()) + " " + which
                + (act instanceof Act.Move move ? ", to " + move.to() : "")
                + (act instanceof Act.Merge merge ? " into " + merge.into() : ""));
        try {
            answered(scene, asked, scene.door().records().keep(asked));
        } catch (HostFailureException failed) {
            scene.unsureActs.add(asked);
            throw failed;
        }
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void answered(Scene scene, RecordAct asked, Keeping answer) {
        if (answer instanceof Keeping.Refused refused) {
            scene.came("refused ("
                    + refused.findings().stream().map(f -> f.getCode()).collect(Collectors.joining(", ")) + ")");
            return;
        }
        Keeping.Kept kept = (Keeping.Kept) answer;
        boolean muted = asked.getAct() instanceof Act.CallOff off
                && scene.books.notice(off.notice()).getObligation() != Obligation.SUGGESTED;
        Invariant.NOTICE.require(
                !muted, "calling off what nobody can mute, act " + kept.act().getId());
        scene.came("kept");
        scene.books.kept(kept.act());
        String version = Versions.inForce(
                scene.stage.era(), scene.nodeNumber(), kept.act().getRecordedAt());
        Invariant.PIN.require(
                kept.act().getScheme().getVersion().equals(version),
                "act " + kept.act().getId());
    }

    /** Settles by their identifiers what was in doubt: nothing fails now. */
    static void settle(Scene scene) {
        for (RecordAct asked : List.copyOf(scene.unsureActs)) {
            scene.door().records().acts(asked.getChild()).stream()
                    .filter(done -> asked.getId().equals(Optional.of(done.getId())))
                    .forEach(scene.books::kept);
        }
        scene.unsureActs.clear();
    }
}
