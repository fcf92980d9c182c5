package oversight.testkit.contract;

import java.util.List;
import java.util.stream.Stream;
import oversight.testkit.planted.PlantedBug;
import oversight.testkit.planted.PlantedBug.Place;

/** Mistakes in what a host implements, each put to the whole contract of its interface. They are the wrong implementations by which the contracts themselves are tried. */
public final class AdapterBugs {

    private AdapterBugs() {}

    /** All of them. */
    public static List<PlantedBug> all() {
        return Stream.of(
                        directories(),
                        teams(),
                        transports(),
                        writing(),
                        claiming(),
                        registers(),
                        calendars(),
                        factsAndAnchors(),
                        observers())
                .flatMap(bugs -> bugs)
                .toList();
    }

    private static Stream<PlantedBug> directories() {
        return Stream.of(
                directory("dir01", "JOINED_TWICE", "A join multiplies the rows, so that a post comes twice."),
                directory("dir02", "NULL_FOR_A_STRANGER", "For somebody whom it does not know the answer is null."),
                directory("dir03", "WHOLE_TEAM_HOLDS_THE_POST", "Who is at work in a post is read from the team list."),
                directory("dir04", "DIRECTOR_FILLS_EVERY_GAP", "Where a post is vacant, the director is named for it."),
                directory("dir05", "OWN_MANAGER", "At the top of the line somebody manages themselves."),
                directory("dir06", "EVERYBODY_IS_MANAGED", "Who has no manager is given the director for one."),
                directory("dir07", "POSTS_OF_TODAY", "Posts are asked of today, and not of the time of the question."),
                directory("dir08", "ONE_COUNCIL_ONLY", "The authority is not part of the query."),
                directory("dir10", "QUESTION_IN_A_FIELD", "The question stands in a field while it is answered."),
                directory("dir11", "LEAVERS_ARE_AT_WORK", "The list of holders has those who have left."));
    }

    private static PlantedBug directory(String rule, String name, String sentence) {
        return new PlantedBug(
                Place.DIRECTORY,
                name,
                sentence,
                new ContractHunt(
                        rule,
                        () -> new DirectoryFixture(
                                new StaffDirectoryContractTest().wrong().get(rule))));
    }

    private static Stream<PlantedBug> teams() {
        return Stream.of(
                team("team01", "NOBODY_HOLDS_THE_CASE", "The allocated worker is kept elsewhere and was left out."),
                team("team04", "POSTS_AROUND_THE_CHILD", "A post stands in the team, and not the person who fills it."),
                team("team05", "TEAM_OF_TODAY", "The team is asked of today, and not of the time of the question."),
                team("team06", "CHILDREN_OF_ANOTHER_COUNCIL", "The authority is not part of the query."),
                team("team09", "CLOSED_TO_EVERYBODY", "One bar on being told is applied to every child there is."));
    }

    private static PlantedBug team(String rule, String name, String sentence) {
        return new PlantedBug(
                Place.CASE_TEAM,
                name,
                sentence,
                new ContractHunt(
                        rule,
                        () -> new CaseTeamFixture(
                                new CaseTeamContractTest().wrong().get(rule))));
    }

    private static Stream<PlantedBug> transports() {
        return Stream.of(
                transport(
                        "tra01", "TAKEN_AND_FORGOTTEN", "It says that it has taken the notice, and keeps it nowhere."),
                transport(
                        "tra02", "EVERY_CALL_IS_A_MESSAGE", "A notice that is handed over again is a second message."),
                transport("tra03", "ONE_A_PERSON", "Whoever has a message already gets no other."),
                transport("tra04", "LOOKS_BEFORE_IT_LEAPS", "It looks whether the key is there, and then inserts."),
                transport("tra05", "NOBODY_IS_REACHED", "What reaches nobody is called taken."));
    }

    private static PlantedBug transport(String rule, String name, String sentence) {
        return new PlantedBug(
                Place.TRANSPORT,
                name,
                sentence,
                new ContractHunt(
                        rule,
                        () -> new TransportFixture(
                                new NoticeTransportContractTest().wrong().get(rule))));
    }

    private static Stream<PlantedBug> writing() {
        return Stream.of(
                ledger(
                        "led09",
                        "writes the entry, and then what it sets off",
                        "TWO_TRANSACTIONS",
                        "The note is written first, and what it sets off in a second transaction."),
                ledger(
                        "led06",
                        "writes a repeat again",
                        "REPEAT_IS_A_NEW_ENTRY",
                        "A note that is handed in again becomes a second entry."),
                ledger(
                        "led21",
                        "takes capitals for small letters",
                        "CAPITALS_DO_NOT_COUNT",
                        "The collation takes N-1 and n-1 for one note."),
                ledger(
                        "led22",
                        "keeps local times",
                        "LOCAL_TIMES",
                        "Times go through the local time of the server, and an hour in October is lost (wrong zone)."),
                ledger(
                        "led23",
                        "knows one plane",
                        "QUESTION_MARKS",
                        "The character set of the column turns rare characters into question marks."),
                ledger("led24", "is full after 65,535", "CUT_AT_64K", "The column holds 65,535 characters."),
                ledger(
                        "led26",
                        "cuts finer times",
                        "TIMES_ARE_CUT",
                        "Times finer than a millisecond are cut, and the hash no longer fits."));
    }

    private static Stream<PlantedBug> claiming() {
        return Stream.of(
                ledger(
                        "led54",
                        "forgets what has failed",
                        "FAILED_IS_FORGOTTEN",
                        "A delivery that failed is never tried again."),
                ledger(
                        "led50",
                        "waits for the time to have passed",
                        "DUE_TOMORROW",
                        "Compared with < where <= is meant: what is due now is not claimed (off by one)."),
                ledger("led64", "looks, and then claims", "TWO_NODES_CLAIM_ONE", "Two nodes claim the same delivery."),
                ledger(
                        "led60",
                        "looks at the head, and then appends",
                        "FORKED",
                        "It looks at the head, and appends later."),
                ledger(
                        "led71",
                        "discharges under every authority",
                        "DISCHARGED_NEXT_DOOR",
                        "A duty of another council with the same identifier ends with it."),
                ledger(
                        "led88",
                        "gives the page from the start again",
                        "FIRST_PAGE_FOR_EVER",
                        "The next page is the first page again."));
    }

    private static PlantedBug ledger(String rule, String fault, String name, String sentence) {
        Saboteur saboteur = SabotagedLedgersTest.SABOTEURS.stream()
                .filter(one -> one.fault().equals(fault))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no ledger " + fault));
        return new PlantedBug(Place.LEDGER, name, sentence, new ContractHunt(rule, () ->
                (NoteLedgerContract) () -> saboteur.ledger().get()));
    }

    private static Stream<PlantedBug> registers() {
        return Stream.of(
                register("arr02", "ENDS_ON_THE_DAY_AFTER", "An agreement counts at its end, too (off by one)."),
                register("arr03", "FOR_EVER", "An agreement without an end is kept with its start for an end."),
                register("arr05", "DELETED_WHEN_OVER", "What was agreed is gone when somebody asks again."));
    }

    private static PlantedBug register(String rule, String name, String sentence) {
        return new PlantedBug(
                Place.REGISTER,
                name,
                sentence,
                new ContractHunt(
                        rule,
                        () -> ArrangementRegisterContractTest.judging(
                                new ArrangementRegisterContractTest().wrong().get(rule))));
    }

    private static Stream<PlantedBug> calendars() {
        return Stream.of(
                new PlantedBug(
                        Place.CALENDAR,
                        "NO_HOLIDAYS_NEXT_YEAR",
                        "A year that nobody has entered is a year without holidays.",
                        new ContractHunt(
                                "hol03",
                                () -> new HolidayFixture(new HolidayCalendarContractTest()
                                        .wrong()
                                        .get("hol03")))),
                new PlantedBug(
                        Place.CALENDAR,
                        "LAST_YEARS_CHRISTMAS",
                        "The days of another year are answered.",
                        new ContractHunt(
                                "hol02",
                                () -> new HolidayFixture(new HolidayCalendarContractTest()
                                        .wrong()
                                        .get("hol02")))));
    }

    private static Stream<PlantedBug> factsAndAnchors() {
        return Stream.of(
                new PlantedBug(
                        Place.FACTS_AND_NAMES,
                        "STATUS_OF_TODAY",
                        "The status of a case is the one of today.",
                        new ContractHunt(
                                "fact03",
                                () -> new CaseFactsFixture(
                                        new CaseFactsContractTest().wrong().get("fact03")))),
                new PlantedBug(
                        Place.FACTS_AND_NAMES,
                        "OWN_NAME_IS_ANOTHERS",
                        "A name of the child's own family is listed as another child's.",
                        new ContractHunt(
                                "name04",
                                () -> new NamesFixture(
                                        new NamesAroundContractTest().wrong().get("name04")))),
                new PlantedBug(
                        Place.ANCHOR,
                        "LATE_HEAD_WINS",
                        "The head that comes last is kept, and not the newest.",
                        new ContractHunt(
                                "anc04",
                                () -> new HeadAnchorContractTest().wrong().get("anc04"))),
                new PlantedBug(
                        Place.ANCHOR,
                        "HEAD_CAN_BE_REPLACED",
                        "Another head at the same place takes the place of the first.",
                        new ContractHunt(
                                "anc06",
                                () -> new HeadAnchorContractTest().wrong().get("anc06"))));
    }

    private static Stream<PlantedBug> observers() {
        return Stream.of(
                observer(
                        "obs02",
                        "FAILURES_COUNT_AS_DONE",
                        "Work that failed is counted with what was done (a swallowed failure)."),
                observer(
                        "obs04",
                        "DIVIDED_BY_NOTHING",
                        "A rate is worked out by the time that work took, which can be nothing."),
                observer("obs05", "COUNTS_ARE_LOST", "Two threads count at once, and one is lost."));
    }

    private static PlantedBug observer(String rule, String name, String sentence) {
        return new PlantedBug(
                Place.OBSERVER,
                name,
                sentence,
                new ContractHunt(
                        rule,
                        () -> new ObserverFixture(
                                new OversightObserverContractTest().wrong().get(rule))));
    }
}
