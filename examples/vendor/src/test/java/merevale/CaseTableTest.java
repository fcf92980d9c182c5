package merevale;

import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.testkit.contract.CaseTeamContract;

class CaseTableTest implements CaseTeamContract {

    private final CaseTable cases = Merevale.cases();

    @Override
    public CaseTeam caseTeam() {
        return cases;
    }

    @Override
    public ChildAt allocated() {
        return Merevale.child("C-1042", Merevale.BEFORE);
    }

    @Override
    public ChildAt unknown() {
        return Merevale.child("C-9999", Merevale.BEFORE);
    }

    @Override
    public ChildAt beforeAChange() {
        return Merevale.child("C-1042", Merevale.BEFORE);
    }

    @Override
    public ChildAt afterAChange() {
        return Merevale.child("C-1042", Merevale.AFTER);
    }
}
