package oversight.api;

import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Telling;
import oversight.api.record.ReportedEvent;

/**
 * What happens, rather than is decided: who has to be told of it, and telling them (need to know). Safe for use by many threads. Called by hosts; implemented by the library.
 */
public interface Events {

    /**
     * Who has to be told of an event? A dry run: nobody is told by asking.
     *
     * @param event the event
     * @return who, by when and by which rule, under the version of the scheme in force at the event's time; or what is missing
     */
    Telling whoIsTold(EventEnquiry event);

    /**
     * Puts an event on the child's record and tells everybody whom {@link #whoIsTold} names: the entry and its notices are kept together or not at all. Below the thresholds of the scheme it is kept, and
     * nobody is told. Who is away, has left or must not be told of the child is replaced as with the notices of a note; a post or role that nobody fills is parked and seen.
     *
     * <p>Reporting the same event again changes nothing. An event on the wrong child's record is erased there ({@link oversight.api.record.Act.Erase}), which ends what nobody has been told yet, and reported
     * again under another identifier.
     *
     * @param event the event; somebody was aware of it by now
     * @return what was reported; or the findings, and then nothing is stored: a fact that is missing, an event for which the scheme names nobody, or a record that goes on under another reference
     * @throws IllegalArgumentException when somebody would have become aware of it in the future, or when another event is on the record under its identifier
     * @throws HostFailureException when the directory, the case team, the calendar or the ledger fails; nothing is then reported, unless the ledger lost the answer of its own commit, which the same report
     *     settles when it is made again
     */
    Reporting report(ReportedEvent event);
}
