package casework;

import oversight.api.Oversight;
import oversight.api.note.CaseNote;
import oversight.api.notice.DeliveryState;
import oversight.api.party.ChildRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The host's own service. What it writes and what the library writes are kept together or not at all. */
public class CaseService {

    private final Oversight oversight;
    private final JdbcTemplate jdbc;

    /**
     * A service.
     *
     * @param oversight the engine, whose ledger works in the transaction of the calling thread
     * @param jdbc the host's own tables
     */
    public CaseService(Oversight oversight, JdbcTemplate jdbc) {
        this.oversight = oversight;
        this.jdbc = jdbc;
    }

    /**
     * Writes a visit and records the note about it, in one transaction.
     *
     * @param note the note
     * @param fails whether the host fails afterwards
     */
    @Transactional
    public void closeVisit(CaseNote note, boolean fails) {
        jdbc.update("insert into visit (note) values (?)", note.getId().orElseThrow().value());
        oversight.notes().record(note).orThrow();
        if (fails) {
            throw new IllegalStateException("no room in the diary");
        }
    }

    /**
     * What is there about a child.
     *
     * @param child the child
     * @return the counts
     */
    @Transactional(readOnly = true)
    public Kept kept(ChildRef child) {
        return new Kept(
                oversight.records().notes(child).size(),
                oversight.duties().of(child).size(),
                oversight.deliveries().of(child).size(),
                count("select count(*) from visit"));
    }

    /**
     * How many notices about a child were delivered.
     *
     * @param child the child
     * @return the number
     */
    @Transactional(readOnly = true)
    public int delivered(ChildRef child) {
        return (int) oversight.deliveries().of(child).stream()
                .filter(delivery -> delivery.getState() == DeliveryState.DELIVERED)
                .count();
    }

    /**
     * Whether the record of a child is whole.
     *
     * @param child the child
     * @return true when the chain verifies
     */
    @Transactional(readOnly = true)
    public boolean verifies(ChildRef child) {
        return oversight.records().verify(child).isWhole();
    }

    /**
     * How many messages the host's inbox has.
     *
     * @return the number
     */
    public int messages() {
        return count("select count(*) from message");
    }

    /**
     * Records without a transaction, which is refused.
     *
     * @param note the note
     */
    public void recordOutside(CaseNote note) {
        oversight.notes().record(note).orThrow();
    }

    private int count(String sql) {
        Integer rows = jdbc.queryForObject(sql, Integer.class);
        return rows == null ? 0 : rows;
    }
}
