package merevale;

import java.util.List;
import oversight.api.notice.Notice;
import oversight.api.party.StaffRef;
import oversight.api.spi.NoticeTransport;

/** Messages to people, in a table that the vendor's mailer empties. The key of a notice decides what is a repeat. */
final class Outbox implements NoticeTransport {

    private final Database database;

    Outbox(Database database) {
        this.database = database;
    }

    @Override
    public Answer deliver(Notice notice) {
        if (!(notice.getRecipient() instanceof StaffRef)) {
            return new Answer.Refused("no-inbox");
        }
        if (isFirst(notice) || Bug.REPEATS_ARE_SENT_TWICE.isOn()) {
            database.run("insert into message values (?, ?)", notice.getKey().value(), notice.getRecipient().key());
        }
        return new Answer.Taken();
    }

    List<String> messages() {
        return database.ask("select notice from message");
    }

    /** The primary key lets one of several calls win. */
    private boolean isFirst(Notice notice) {
        return database.isNew("insert into sent values (?)", notice.getKey().value());
    }
}
