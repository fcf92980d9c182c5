package merevale;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.ChildAt;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;

/** The vendor's test data: the people of the kit's sample organisation, in the vendor's own tables, with two changes. */
final class Merevale {

    static final AuthorityId AUTHORITY = AuthorityId.of("calderdale");
    /** Dilys acts up as Youth Justice service manager until here; Joe leaves the team around the child. */
    static final Instant CHANGE = Instant.parse("2026-11-01T00:00:00Z");
    static final Instant BEFORE = Instant.parse("2026-10-05T09:00:00Z");
    static final Instant AFTER = Instant.parse("2026-11-09T09:00:00Z");
    /** From here on Bilal is managed by Dilys and no longer by Amara. */
    static final Instant NEW_MANAGER = Instant.parse("2026-10-17T00:00:00Z");

    private Merevale() {}

    static StaffTable staff() {
        // The clock of the server stands a month later than anything that the tests tell of.
        StaffTable staff = new StaffTable(Database.empty(), Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC));
        post(staff, "director", "dcs-rowena");
        post(staff, "assistant-director", "ad-idris");
        post(staff, "service-manager", "sm-farida");
        post(staff, "team-manager", "tm-amara", "tm-dilys");
        post(staff, "social-worker", "sw-bilal", "sw-chidi", "sw-grace", "sw-hana");
        staff.holds(AUTHORITY.value(), "tm-dilys", "youth-justice-service-manager", Instant.parse("2026-09-01T00:00:00Z"), CHANGE);
        manages(staff, "dcs-rowena", "ad-idris");
        manages(staff, "ad-idris", "sm-farida");
        manages(staff, "sm-farida", "tm-amara", "tm-dilys");
        manages(staff, "tm-amara", "sw-chidi", "fiw-joe");
        manages(staff, "tm-dilys", "sw-grace", "sw-hana", "pa-kezia");
        staff.isManagedBy(AUTHORITY.value(), "sw-bilal", "tm-amara", null, NEW_MANAGER);
        staff.isManagedBy(AUTHORITY.value(), "sw-bilal", "tm-dilys", NEW_MANAGER, null);
        return staff;
    }

    static CaseTable cases() {
        CaseTable cases = new CaseTable(Database.empty());
        cases.isAround(AUTHORITY.value(), "C-1042", "allocated-worker", "sw-bilal", null);
        cases.isAround(AUTHORITY.value(), "C-1042", "family-intervention-worker", "fiw-joe", CHANGE);
        cases.isAround(AUTHORITY.value(), "C-1042", "reviewing-officer", "iro-leon", null);
        return cases;
    }

    private static void post(StaffTable table, String post, String... staff) {
        for (String one : staff) {
            table.holds(AUTHORITY.value(), one, post, null, null);
        }
    }

    private static void manages(StaffTable table, String manager, String... staff) {
        for (String one : staff) {
            table.isManagedBy(AUTHORITY.value(), one, manager, null, null);
        }
    }

    // tag::questions[]
    static StaffAt person(String staff, Instant at) {
        return StaffAt.builder().authority(AUTHORITY).staff(StaffRef.of(staff)).at(at).build();
    }

    static PostAt post(String post) {
        return PostAt.builder().authority(AUTHORITY).post(PostId.of(post)).at(BEFORE).build();
    }
    // end::questions[]

    static ChildAt child(String child, Instant at) {
        return ChildAt.builder().authority(AUTHORITY).child(ChildRef.of(child)).at(at).build();
    }
}
