package oversight.testkit.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import oversight.api.party.AuthorityId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;

/**
 * Writes an organisation line by line; not thread-safe. A line holds always, unless {@link #from} or {@link #until} follows it: the
 * period has its first instant in it and its last not. Several people may hold one post and one person several; where only one answer is
 * possible (a line manager), the line given last counts.
 */
public final class SampleOrganisationBuilder {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    AuthorityId authority = SampleOrganisation.AUTHORITY;
    final List<Row<PostId, StaffRef>> posts = new ArrayList<>();
    final List<Row<StaffRef, StaffRef>> lineManagers = new ArrayList<>();
    final List<Row<Seat, Party>> seats = new ArrayList<>();
    final List<Row<StaffRef, StaffRef>> absences = new ArrayList<>();
    final List<Row<StaffRef, StaffRef>> leavers = new ArrayList<>();
    final List<Row<ChildRef, Party>> excluded = new ArrayList<>();

    private Optional<PeriodOfLast> last = Optional.empty();

    SampleOrganisationBuilder() {}

    /**
     * The authority that the organisation answers for.
     *
     * @param id the authority's identifier
     * @return this builder
     */
    public SampleOrganisationBuilder authority(String id) {
        this.authority = AuthorityId.of(id);
        return this;
    }

    /**
     * Begins a line about a post.
     *
     * @param post the post's identifier
     * @return the rest of the line
     */
    public PostLine post(String post) {
        return new PostLine(PostId.of(post));
    }

    /**
     * Begins a line about somebody's line manager.
     *
     * @param staff the person who is managed
     * @return the rest of the line
     */
    public ManagerLine lineManager(String staff) {
        return new ManagerLine(StaffRef.of(staff));
    }

    /**
     * Begins a line about a child's case team.
     *
     * @param child the child's reference
     * @return the rest of the line
     */
    public TeamLine around(String child) {
        return new TeamLine(ChildRef.of(child));
    }

    /**
     * A person keeps their posts and is not at work: they are left out when the holders of a post are asked for.
     *
     * @param staff the person
     * @return this builder, for the period of the absence
     */
    public SampleOrganisationBuilder away(String staff) {
        StaffRef person = StaffRef.of(staff);
        return add(absences, person, Optional.of(person));
    }

    /**
     * A person has left: from then on they are at work in no post, and read nothing that is sent to them.
     *
     * @param staff the person
     * @return this builder, for the period since
     */
    public SampleOrganisationBuilder left(String staff) {
        StaffRef person = StaffRef.of(staff);
        return add(leavers, person, Optional.of(person));
    }

    /**
     * Somebody must not be told about a child.
     *
     * @param child the child's reference
     * @param party the person, or a party outside
     * @return this builder, for the period in which that holds
     */
    public SampleOrganisationBuilder notToBeTold(String child, Party party) {
        return add(excluded, ChildRef.of(child), Optional.of(party));
    }

    /**
     * The first instant at which the line before holds.
     *
     * @param first the instant
     * @return this builder
     * @throws IllegalStateException when there is no line before
     */
    public SampleOrganisationBuilder from(Instant first) {
        return change(period -> new Period(first, period.until()));
    }

    /**
     * The first day on which the line before holds.
     *
     * @param first the day, beginning at midnight in Europe/London
     * @return this builder
     * @throws IllegalStateException when there is no line before
     */
    public SampleOrganisationBuilder from(LocalDate first) {
        return from(first.atStartOfDay(ZONE).toInstant());
    }

    /**
     * The first instant at which the line before no longer holds.
     *
     * @param end the instant
     * @return this builder
     * @throws IllegalStateException when there is no line before
     */
    public SampleOrganisationBuilder until(Instant end) {
        return change(period -> new Period(period.from(), end));
    }

    /**
     * The first day on which the line before no longer holds.
     *
     * @param end the day, beginning at midnight in Europe/London
     * @return this builder
     * @throws IllegalStateException when there is no line before
     */
    public SampleOrganisationBuilder until(LocalDate end) {
        return until(end.atStartOfDay(ZONE).toInstant());
    }

    /**
     * The organisation.
     *
     * @return the organisation as written so far
     */
    public SampleOrganisation build() {
        return new SampleOrganisation(this);
    }

    private <P, O> SampleOrganisationBuilder add(List<Row<P, O>> rows, P place, Optional<O> occupant) {
        rows.add(new Row<>(place, occupant, Period.ALWAYS));
        int index = rows.size() - 1;
        last = Optional.of(change -> rows.set(
                index, rows.get(index).during(change.apply(rows.get(index).period()))));
        return this;
    }

    private SampleOrganisationBuilder change(UnaryOperator<Period> change) {
        last.orElseThrow(() -> new IllegalStateException(
                        "A period follows a line: post, lineManager, around, away, left or notToBeTold"))
                .set(change);
        return this;
    }

    /** Sets the period of the line written last. */
    private interface PeriodOfLast {
        void set(UnaryOperator<Period> change);
    }

    /** The rest of a line about a post. */
    public final class PostLine {
        private final PostId post;

        private PostLine(PostId post) {
            this.post = post;
        }

        /**
         * Who holds it, beside those of earlier lines.
         *
         * @param staff the person
         * @return the builder
         */
        public SampleOrganisationBuilder heldBy(String staff) {
            return add(posts, post, Optional.of(StaffRef.of(staff)));
        }

        /**
         * Nobody holds it, whatever earlier lines say.
         *
         * @return the builder
         */
        public SampleOrganisationBuilder vacant() {
            return add(posts, post, Optional.empty());
        }
    }

    /** The rest of a line about somebody's line manager. */
    public final class ManagerLine {
        private final StaffRef staff;

        private ManagerLine(StaffRef staff) {
            this.staff = staff;
        }

        /**
         * Who manages them, instead of anybody of an earlier line.
         *
         * @param manager the line manager
         * @return the builder
         */
        public SampleOrganisationBuilder is(String manager) {
            return add(lineManagers, staff, Optional.of(StaffRef.of(manager)));
        }

        /**
         * Nobody manages them, whatever earlier lines say.
         *
         * @return the builder
         */
        public SampleOrganisationBuilder isNobody() {
            return add(lineManagers, staff, Optional.empty());
        }
    }

    /** The middle of a line about a child's case team. */
    public final class TeamLine {
        private final ChildRef child;

        private TeamLine(ChildRef child) {
            this.child = child;
        }

        /**
         * The role that is filled.
         *
         * @param role the role's identifier
         * @return the rest of the line
         */
        public RoleLine role(String role) {
            return new RoleLine(new Seat(child, CaseRole.of(role)));
        }
    }

    /** The rest of a line about a child's case team. */
    public final class RoleLine {
        private final Seat seat;

        private RoleLine(Seat seat) {
            this.seat = seat;
        }

        /**
         * Who has the role, beside those of earlier lines.
         *
         * @param staff a member of staff
         * @return the builder
         */
        public SampleOrganisationBuilder is(String staff) {
            return is(StaffRef.of(staff));
        }

        /**
         * Who has the role, beside those of earlier lines.
         *
         * @param party a member of staff, or a party outside
         * @return the builder
         */
        public SampleOrganisationBuilder is(Party party) {
            return add(seats, seat, Optional.of(party));
        }

        /**
         * Nobody has the role, whatever earlier lines say.
         *
         * @return the builder
         */
        public SampleOrganisationBuilder isNobody() {
            return add(seats, seat, Optional.empty());
        }
    }
}
