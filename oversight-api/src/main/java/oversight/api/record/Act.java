package oversight.api.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import oversight.api.duty.DutyId;
import oversight.api.note.NoteId;
import oversight.api.notice.NoticeKey;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.text.Narrative;

/**
 * What can be done to a record after an entry was put on it. Nothing is written over: a correction or a disagreement stands beside, what is moved or erased leaves
 * its place and its reason, and the chain goes on verifying. Immutable.
 */
public sealed interface Act {

    /**
     * Says beside a note what is wrong in it and what is right (UK GDPR article 16). The note stays as it is.
     *
     * @param note which note
     * @param path which part of it, such as {@code decisions[0].rationale}; empty for the note as a whole
     * @param words what is right
     */
    record Correct(NoteId note, String path, Narrative words) implements Act {
        /** Refuses a missing part. */
        public Correct {
            requireNonNull(note, "note");
            requireNonNull(path, "path");
            requireNonNull(words, "words");
        }
    }

    /**
     * Says beside a note that somebody disagrees with it, in their own words. The note and its decisions stay as they are.
     *
     * @param note which note
     * @param whose who disagrees: the child, a parent, a worker
     * @param words what they say
     */
    record Disagree(NoteId note, Party whose, Narrative words) implements Act {
        /** Refuses a missing part. */
        public Disagree {
            requireNonNull(note, "note");
            requireNonNull(whose, "whose");
            requireNonNull(words, "words");
        }
    }

    /**
     * Takes a note or an event that was filed on the wrong child's record to the right one. Its words leave the wrong record for good; its place, and that it was moved, stay.
     * What stands beside it goes with it, and its words leave the wrong record too: corrections, disagreements, and what is withheld of any of them, which stays withheld
     * from the child who reads it there, on the same ground and until the same day. Whoever moves it looks whether that is still right for that child.
     *
     * @param entry which note or event
     * @param to the child whom it is about
     */
    record Move(EntryRef entry, ChildRef to) implements Act {
        /** Refuses a missing part. */
        public Move {
            requireNonNull(entry, "entry");
            requireNonNull(to, "to");
        }
    }

    /**
     * Says that two references mean one child. The record goes on under the other reference, where everything of both can be read.
     *
     * @param into the reference under which the record goes on
     */
    record Merge(ChildRef into) implements Act {
        /** Refuses a missing part. */
        public Merge {
            requireNonNull(into, "into");
        }
    }

    /**
     * Erases the words of an entry, by order. Its place, its time and the order stay as a tombstone; nobody can confirm a guess at what was written. Corrections and disagreements
     * beside a note are entries of their own and are erased by themselves. Of an act, its words go, and what was done, to what, by whom and when stays: what it moved is moved, what it
     * withheld is withheld. The order's reference stays for good. What a database keeps of erased rows (dead tuples, old pages, logs, backups) is the host's to clear:
     * {@code docs/hosting.md}.
     *
     * @param entry which entry
     * @param order the reference of the court's order or of the authority's decision to erase; no name and nothing about a person
     */
    record Erase(EntryRef entry, String order) implements Act {
        /** Refuses a missing part. */
        public Erase {
            requireNonNull(entry, "entry");
            requireNonNull(order, "order");
        }
    }

    /**
     * Withholds a passage from the child who reads the record. A person has looked at it, chosen the ground, and says by when somebody looks again. Nothing is taken
     * from the record. Of an event, in which nobody wrote words, a part is withheld as a whole: {@code event} (what happened), {@code facts.} and a circumstance, {@code reportedBy}, {@code told}.
     *
     * @param entry which entry
     * @param path which text of it, or part of an event; empty for all that people wrote in it, or all parts
     * @param start where the passage begins, in UTF-16 units
     * @param end the place after its last unit; {@link Integer#MAX_VALUE} for the end of the text
     * @param ground why
     * @param reviewBy the day by which it is looked at again
     */
    record Withhold(EntryRef entry, String path, int start, int end, WithholdingGround ground, LocalDate reviewBy)
            implements Act {
        /** Refuses a missing part. */
        public Withhold {
            requireNonNull(entry, "entry");
            requireNonNull(path, "path");
            requireNonNull(ground, "ground");
            requireNonNull(reviewBy, "reviewBy");
        }

        /**
         * All that people wrote in an entry.
         *
         * @param entry which entry
         * @param ground why
         * @param reviewBy the day by which it is looked at again
         * @return the act
         */
        public static Withhold allOf(EntryRef entry, WithholdingGround ground, LocalDate reviewBy) {
            return textOf(entry, "", ground, reviewBy);
        }

        /**
         * The whole of one text.
         *
         * @param entry which entry
         * @param path which text
         * @param ground why
         * @param reviewBy the day by which it is looked at again
         * @return the act
         */
        public static Withhold textOf(EntryRef entry, String path, WithholdingGround ground, LocalDate reviewBy) {
            return new Withhold(entry, path, 0, Integer.MAX_VALUE, ground, reviewBy);
        }
    }

    /**
     * Says that what was owed has been done. A duty to record ends by recording instead.
     *
     * @param duty which duty
     */
    record Discharge(DutyId duty) implements Act {
        /** Refuses a missing part. */
        public Discharge {
            requireNonNull(duty, "duty");
        }
    }

    /**
     * Says that what was owed is no longer owed, and why. The reason is on the record until it is erased by order.
     *
     * @param duty which duty
     */
    record Waive(DutyId duty) implements Act {
        /** Refuses a missing part. */
        public Waive {
            requireNonNull(duty, "duty");
        }
    }

    /**
     * Says that the recipient has seen a notice.
     *
     * @param notice which notice
     */
    record Acknowledge(NoticeKey notice) implements Act {
        /** Refuses a missing part. */
        public Acknowledge {
            requireNonNull(notice, "notice");
        }
    }

    /**
     * Says that a notice that was not delivered yet is no longer needed, and why.
     *
     * @param notice which notice
     */
    record CallOff(NoticeKey notice) implements Act {
        /** Refuses a missing part. */
        public CallOff {
            requireNonNull(notice, "notice");
        }
    }

    /**
     * Tells somebody else instead, and says why: a person found by hand for a post that nobody fills, or for a recipient whom the transport refused.
     *
     * @param notice the notice that was not delivered
     * @param recipient who is told in its recipient's place
     */
    record TellInstead(NoticeKey notice, Party recipient) implements Act {
        /** Refuses a missing part. */
        public TellInstead {
            requireNonNull(notice, "notice");
            requireNonNull(recipient, "recipient");
        }
    }

    /**
     * Ends a withholding: the passage is shown from now on.
     *
     * @param withheld which withholding
     */
    record Show(ActId withheld) implements Act {
        /** Refuses a missing part. */
        public Show {
            requireNonNull(withheld, "withheld");
        }
    }
}
