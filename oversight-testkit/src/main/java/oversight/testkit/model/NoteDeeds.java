package oversight.testkit.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import oversight.api.Checked;
import oversight.api.HostFailureException;
import oversight.api.Recording;
import oversight.api.Recording.Recorded;
import oversight.api.duty.Duty;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteId;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.party.StaffRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.spi.Presence;
import oversight.api.spi.StaffAt;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.SampleOrganisation;

/** Announcing, checking and recording. */
final class NoteDeeds {

    private NoteDeeds() {}

    static void record(Scene scene) {
        record(scene, Drafts.any(scene), "records note");
    }

    static void recordLacking(Scene scene) {
        record(
                scene,
                NoteVariants.withoutImpact(Drafts.any(scene)),
                "records, without what it means for the child, note");
    }

    static void recordAgain(Scene scene) {
        scene.anyOf(
                        scene.books.drafts.values(),
                        draft -> draft.getId().orElseThrow().value())
                .ifPresent(draft -> record(scene, draft, "records once more note"));
    }

    static void writeUp(Scene scene) {
        anyAnnounced(scene)
                .ifPresent(announced -> record(
                        scene,
                        Drafts.writingUp(scene, announced),
                        "writes up decision " + announced.getId() + " in note"));
    }

    static void check(Scene scene) {
        CaseNote draft = scene.number(3) == 0
                ? Drafts.any(scene)
                : anyAnnounced(scene)
                        .map(announced -> Drafts.writingUp(scene, announced))
                        .orElseGet(() -> Drafts.any(scene));
        scene.say(author(draft) + " checks a draft about " + draft.getChild().orElseThrow());
        Checked checked = scene.door().notes().check(draft);
        scene.came(checked.getFindings().size() + " finding(s)");
    }

    private static Optional<AnnouncedDecision> anyAnnounced(Scene scene) {
        return scene.anyOf(scene.books.announced, decision -> decision.getId().value());
    }

    private static StaffRef author(CaseNote draft) {
        return draft.getAuthor().orElseThrow();
    }

    static void record(Scene scene, CaseNote draft, String how) {
        NoteId id = draft.getId().orElseThrow();
        scene.books.tried(id, draft);
        scene.say(author(draft) + " " + how + " " + id + " about "
                + draft.getChild().orElseThrow());
        try {
            answered(scene, id, scene.door().notes().record(draft));
        } catch (HostFailureException failed) {
            scene.unsureNotes.add(id);
            throw failed;
        }
    }

    private static void answered(Scene scene, NoteId id, Recording answer) {
        if (answer instanceof Recording.Returned returned) {
            scene.books.givenBack(id);
            scene.came("given back ("
                    + returned.findings().stream()
                            .map(f -> f.getCode())
                            .distinct()
                            .toList() + ")");
            return;
        }
        Recorded recorded = (Recorded) answer;
        boolean isNew = !recorded.repeated() && !scene.books.isKept(id);
        scene.books.recorded(recorded);
        scene.came(recorded.repeated() ? "there already" : "entry " + recorded.sequence());
        if (isNew) {
            judge(scene, recorded);
        }
    }

    /** What is true of an answer whatever the record says. */
    private static void judge(Scene scene, Recorded recorded) {
        NoteId id = recorded.note().getId();
        String version = Versions.inForce(
                scene.stage.era(), scene.nodeNumber(), recorded.note().getRecordedAt());
        Invariant.PIN.require(recorded.note().getScheme().getVersion().equals(version), "note " + id);
        for (Notice notice : recorded.notices()) {
            boolean excluded =
                    scene.stage.town().isExcluded(notice.getChild(), notice.getRecipient(), notice.getMadeAt());
            Invariant.EXCLUDED.require(!excluded, "notice " + notice.getReason() + " of note " + id);
        }
        Invariant.LINE_MANAGER.require(isManagerTold(scene, recorded), "note " + id);
    }

    private static boolean isManagerTold(Scene scene, Recorded recorded) {
        CaseNote note = recorded.note().getNote();
        var decision = note.decisions().stream().findFirst();
        StaffRef giver = decision.flatMap(d -> d.getDecider()).orElseGet(() -> author(note));
        StaffAt worker = StaffAt.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .staff(note.getPractitioner().orElseThrow())
                .at(decision.flatMap(d -> d.getTakenAt())
                        .orElseGet(() -> note.getOccurredAt().orElseThrow()))
                .build();
        Optional<StaffRef> manager = scene.stage.town().lineManagerOf(worker);
        return manager.isEmpty()
                || manager.get().equals(giver)
                || recorded.notices().stream()
                        .filter(notice -> notice.getReason() == NoticeReason.NOT_THE_LINE_MANAGER)
                        .anyMatch(notice -> notice.getRecipient().equals(manager.get())
                                || !canBeTold(scene, manager.get(), notice));
    }

    /** Whoever is told in place of one who cannot be may be told already, for another worker of the child. */
    private static boolean canBeTold(Scene scene, StaffRef manager, Notice notice) {
        Town town = scene.stage.town();
        return town.presence(manager, notice.getMadeAt()) != Presence.LEFT
                && !town.isExcluded(notice.getChild(), manager, notice.getMadeAt());
    }

    static void announce(Scene scene) {
        AnnouncedDecision decision = scene.number(5) == 0
                ? anyAnnounced(scene).orElseGet(() -> Drafts.announced(scene))
                : Drafts.announced(scene);
        scene.say(decision.getDecider() + " announces decision " + decision.getId() + " about " + decision.getChild());
        try {
            List<Duty> owed = scene.door().decisions().announce(decision);
            scene.books.announced(decision, owed);
            scene.came(owed.size() + " duty to record");
        } catch (IllegalArgumentException refused) {
            boolean closed = scene.books.merged.containsKey(decision.getChild());
            boolean ahead = decision.getTakenAt().isAfter(scene.now());
            Invariant.ONLY_HOST_FAILURES.require(closed || ahead, "announcing " + decision.getId());
            scene.came("refused");
        } catch (HostFailureException failed) {
            scene.unsureDecisions.add(decision);
            throw failed;
        }
    }

    /** Settles by their identifiers what was in doubt: nothing fails now. */
    static void settle(Scene scene) {
        for (NoteId id : List.copyOf(scene.unsureNotes)) {
            if (scene.door().records().note(id).isPresent()) {
                answered(scene, id, scene.door().notes().record(Objects.requireNonNull(scene.books.drafts.get(id))));
            }
        }
        for (AnnouncedDecision decision : List.copyOf(scene.unsureDecisions)) {
            List<Duty> owed = scene.door().duties().of(decision.getChild()).stream()
                    .filter(duty -> duty.getAbout().equals("decision:" + decision.getId()))
                    .toList();
            if (!owed.isEmpty()) {
                scene.books.announced(decision, owed);
            }
        }
        scene.unsureNotes.clear();
        scene.unsureDecisions.clear();
    }
}
