package oversight.core;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import oversight.api.party.Party;
import oversight.api.scheme.Scheme;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.CaseFacts;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.HeadAnchor;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.NamesAround;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.OversightObserver;
import oversight.api.spi.StaffDirectory;
import oversight.core.delivery.Retries;

/** What an engine is made of, as the builder was given it; what is null was not given. */
record EngineParts(
        List<Scheme> schemes,
        @Nullable StaffDirectory staffDirectory,
        @Nullable CaseTeam caseTeam,
        @Nullable ArrangementRegister arrangements,
        @Nullable NamesAround namesAround,
        @Nullable CaseFacts caseFacts,
        @Nullable NoteLedger ledger,
        @Nullable NoteLedger deliveryLedger,
        @Nullable NoticeTransport transport,
        @Nullable HeadAnchor anchor,
        @Nullable HolidayCalendar holidays,
        @Nullable Validator hostValidator,
        @Nullable ExecutorService executor,
        OversightObserver observer,
        Function<Party, String> names,
        Clock clock,
        RandomGenerator random,
        Retries retries,
        Duration deadline) {}
