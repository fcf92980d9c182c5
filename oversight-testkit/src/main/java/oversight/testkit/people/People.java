package oversight.testkit.people;

import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;

/** The people of {@link SampleOrganisations#calderdaleLike()} by name. All are invented. */
public final class People {

    /** Director. */
    public static final StaffRef ROWENA = StaffRef.of("dcs-rowena");
    /** Assistant director. */
    public static final StaffRef IDRIS = StaffRef.of("ad-idris");
    /** Service manager; manages both team managers. */
    public static final StaffRef FARIDA = StaffRef.of("sm-farida");
    /** Youth Justice service manager. */
    public static final StaffRef OWEN = StaffRef.of("sm-owen");
    /** Team manager; manages Bilal, Chidi and Joe. */
    public static final StaffRef AMARA = StaffRef.of("tm-amara");
    /** Team manager; manages Grace, Hana and Kezia. */
    public static final StaffRef DILYS = StaffRef.of("tm-dilys");
    /** Social worker in Amara's team; holds the case {@link #CHILD_1042}. */
    public static final StaffRef BILAL = StaffRef.of("sw-bilal");
    /** Social worker in Amara's team; holds the case {@link #CHILD_3001}. */
    public static final StaffRef CHIDI = StaffRef.of("sw-chidi");
    /** Social worker in Dilys's team; holds the case {@link #CHILD_2077}. */
    public static final StaffRef GRACE = StaffRef.of("sw-grace");
    /** Social worker in Dilys's team; holds none of the three cases. */
    public static final StaffRef HANA = StaffRef.of("sw-hana");
    /** Family intervention worker; holds no post of the scheme. */
    public static final StaffRef JOE = StaffRef.of("fiw-joe");
    /** Personal adviser; holds no post of the scheme. */
    public static final StaffRef KEZIA = StaffRef.of("pa-kezia");
    /** Reviewing officer; holds no post of the scheme and stands outside the line. */
    public static final StaffRef LEON = StaffRef.of("iro-leon");

    /** A child of nine on a child protection plan: Bilal, Joe and Leon are around the child. */
    public static final ChildRef CHILD_1042 = ChildRef.of("C-1042");
    /** A young person of sixteen who is looked after: Grace, Kezia and Leon are around them. */
    public static final ChildRef CHILD_2077 = ChildRef.of("C-2077");
    /** A child of four in need: Chidi alone is around the child. */
    public static final ChildRef CHILD_3001 = ChildRef.of("C-3001");

    private People() {}
}
