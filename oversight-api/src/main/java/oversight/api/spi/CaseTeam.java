package oversight.api.spi;

import java.util.List;
import oversight.api.party.Party;

/**
 * Who is around a child: the allocated worker, the reviewing officer, a family intervention worker, a personal adviser, and whoever else
 * the host knows of.
 *
 * <h2>Threading</h2>
 * Called from any thread, also at the same time; on the caller's thread, or on the executor given to the engine's builder.
 *
 * <h2>Transaction</h2>
 * Only read from.
 *
 * <h2>Idempotency</h2>
 * The same question gives the same answer, also later.
 *
 * <h2>Failure</h2>
 * An exception, a null or an answer after the deadline becomes a {@code HostFailureException} that names this interface; nothing is recorded.
 */
public interface CaseTeam {

    /** The role of the worker who holds the case. */
    String ALLOCATED_WORKER = "allocated-worker";

    /**
     * Who was around a child.
     *
     * @param child the child and the time
     * @return the members with their roles; one person may have several; empty when nobody is known
     */
    List<TeamMember> around(ChildAt child);

    /**
     * Who must not be told about this child: staff with a personal interest (a relative, a friend of the family, the subject of an allegation), and whoever a
     * restricted record is closed to. No notice about the child names them as its recipient; somebody else is told in place of them. It is asked when a notice is
     * made, and says nothing about who may decide or read.
     *
     * @param child the child and the time
     * @return the people and parties outside; empty when there is nobody
     */
    default List<Party> notToBeTold(ChildAt child) {
        return List.of();
    }
}
