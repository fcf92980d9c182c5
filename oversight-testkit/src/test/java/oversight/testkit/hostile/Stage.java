package oversight.testkit.hostile;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import oversight.api.Oversight;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.HeadAnchor;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.NamesAround;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.OversightObserver;
import oversight.api.spi.StaffDirectory;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.journey.PatientExecutor;

/** One engine on which scene after scene is played, each with a host of its own: it has to survive them all. One scene at a time. */
final class Stage {

    private static final Duration DEADLINE = Duration.ofMillis(30);

    private final Oversight patient;
    private final Oversight impatient;
    private volatile Optional<Scene> scene = Optional.empty();

    Stage() {
        patient = engine(false);
        impatient = engine(true);
    }

    /** The engine, which from now on calls the host of this scene; with a deadline or without. */
    Oversight engineFor(Scene next, boolean deadline) {
        scene = Optional.of(next);
        return deadline ? impatient : patient;
    }

    private Oversight engine(boolean deadline) {
        OversightEngine.Builder builder = OversightEngine.builder()
                .scheme(scheme())
                .staffDirectory(host(StaffDirectory.class))
                .caseTeam(host(CaseTeam.class))
                .transport(host(NoticeTransport.class))
                .arrangements(host(ArrangementRegister.class))
                .namesAround(host(NamesAround.class))
                .holidays(host(HolidayCalendar.class))
                .anchor(host(HeadAnchor.class))
                .observer(host(OversightObserver.class))
                .ledger(host(NoteLedger.class))
                .clock(new SceneClock());
        if (deadline) {
            builder.hostCalls(new PatientExecutor(), DEADLINE);
        }
        return builder.build();
    }

    private static Scheme scheme() {
        Scheme published = PublishedSchemes.calderdale();
        WorkingCalendar calendar = WorkingCalendar.builder()
                .from(published.getCalendar())
                .holidays("host:of-the-host")
                .build();
        return Scheme.builder().from(published).calendar(calendar).build();
    }

    /** While the engine is built there is no scene yet, and it asks for nothing but holidays. */
    private <T> T host(Class<T> spi) {
        return spi.cast(Proxy.newProxyInstance(
                spi.getClassLoader(),
                new Class<?>[] {spi},
                (proxy, method, arguments) -> scene.isEmpty()
                        ? Optional.of(Set.of(LocalDate.of(2026, 12, 25)))
                        : scene.get().called(spi, method, arguments)));
    }

    /** The time of the scene. */
    private final class SceneClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return scene.orElseThrow().now();
        }
    }
}
