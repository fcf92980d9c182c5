package oversight.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import oversight.api.HostFailureException;
import oversight.api.Oversight;
import oversight.api.note.CaseNote;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.MisbehavingHost;
import oversight.testkit.people.Misbehaviour;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** Whatever a drawn host does, a note is on the record whole or not at all; and timelines lie on both sides of a change. */
class HostsAndTimesProperties {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<Misbehaviour> ALWAYS_WRONG = Set.of(Misbehaviour.FAILS, Misbehaviour.ANSWERS_NULL);
    private static final SampleOrganisation PEOPLE = SampleOrganisations.calderdaleLike();

    @Property(tries = 150)
    @Domain(OversightDomain.class)
    @Domain(DomainContext.Global.class)
    void a_host_that_misbehaves_leaves_the_record_whole(
            @ForAll MisbehavingHost host, @ForAll("drafts") CaseNote draft) {
        Oversight oversight = OversightEngine.builder()
                .scheme(PublishedSchemes.calderdale())
                .staffDirectory(host.over((oversight.api.spi.StaffDirectory) PEOPLE))
                .caseTeam(host.over((oversight.api.spi.CaseTeam) PEOPLE))
                .ledger(new InMemoryLedger())
                .transport(new RecordingTransport())
                .clock(MutableClock.at(draft.getOccurredAt().orElseThrow().plus(Duration.ofHours(2))))
                .build();
        String came = recorded(oversight, draft);

        assertThat(oversight.records().note(draft.getId().orElseThrow()).isPresent())
                .isEqualTo(came.equals("recorded"));
        assertThat(oversight.records().verify(draft.getChild().orElseThrow()).isWhole())
                .isTrue();
        if (host.every() == 1 && ALWAYS_WRONG.contains(host.directory())) {
            assertThat(came).isEqualTo("the host failed");
        }
        Statistics.collect(came);
        Statistics.coverage(seen -> {
            seen.check("recorded").count(times -> times > 10);
            seen.check("the host failed").count(times -> times > 10);
        });
    }

    private static String recorded(Oversight oversight, CaseNote draft) {
        try {
            return oversight.notes().record(draft).fold(recorded -> "recorded", returned -> "given back");
        } catch (HostFailureException failed) {
            return "the host failed";
        }
    }

    @Provide
    Arbitrary<CaseNote> drafts() {
        return Arbitraries.of(SampleNotes.all()).map(note -> oversight.testkit.notes.NoteVariants.withId(note, "N-1"));
    }

    @Property(tries = 300)
    @Domain(OversightDomain.class)
    void a_timeline_goes_forward_across_a_change(@ForAll Timeline timeline) {
        assertThat(timeline.moments()).isNotEmpty().isSorted();
        List<LocalTime> local = timeline.moments().stream()
                .map(moment -> moment.atZone(LONDON).toLocalTime())
                .toList();

        Statistics.label("both sides of the change")
                .collect(timeline.moments().stream().anyMatch(moment -> moment.isBefore(timeline.change()))
                        && timeline.moments().stream().anyMatch(moment -> !moment.isBefore(timeline.change())))
                .coverage(seen -> seen.check(true).percentage(share -> share > 30));
        Statistics.label("the clock goes back")
                .collect(local.stream().sorted().toList().equals(local))
                .coverage(seen -> seen.check(false).count(times -> times > 10));
    }
}
