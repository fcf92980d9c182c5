package merevale;

import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.testkit.contract.StaffDirectoryContract;

// tag::contract[]
class StaffTableTest implements StaffDirectoryContract {

    private final StaffTable staff = Merevale.staff();

    @Override
    public StaffDirectory directory() {
        return staff;
    }

    @Override
    public StaffAt inPost() {
        return Merevale.person("tm-amara", Merevale.BEFORE);
    }

    @Override
    public StaffAt unknown() {
        return Merevale.person("nobody-7", Merevale.BEFORE);
    }

    @Override
    public StaffAt managed() {
        return Merevale.person("sw-bilal", Merevale.BEFORE);
    }

    @Override
    public StaffAt unmanaged() {
        return Merevale.person("iro-leon", Merevale.BEFORE);
    }

    @Override
    public PostAt filled() {
        return Merevale.post("team-manager");
    }

    @Override
    public PostAt vacant() {
        return Merevale.post("principal-social-worker");
    }

    @Override
    public StaffAt beforeAChange() {
        return Merevale.person("tm-dilys", Merevale.BEFORE); // acts up
    }

    @Override
    public StaffAt afterAChange() {
        return Merevale.person("tm-dilys", Merevale.AFTER); // no longer
    }
}
// end::contract[]
