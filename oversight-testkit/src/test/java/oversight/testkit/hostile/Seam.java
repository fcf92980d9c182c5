package oversight.testkit.hostile;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.HeadAnchor;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.NamesAround;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.OversightObserver;
import oversight.api.spi.StaffDirectory;

/** A method that a host implements. */
record Seam(Class<?> spi, Method method) {

    static final List<Class<?>> SPIS = List.of(
            StaffDirectory.class,
            CaseTeam.class,
            NoticeTransport.class,
            ArrangementRegister.class,
            NamesAround.class,
            HolidayCalendar.class,
            HeadAnchor.class,
            OversightObserver.class,
            NoteLedger.class);

    static List<Seam> all() {
        return SPIS.stream()
                .flatMap(spi -> Stream.of(spi.getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .sorted(Comparator.comparing(Method::getName))
                        .map(method -> new Seam(spi, method)))
                .toList();
    }

    boolean gives(Class<?> type) {
        return method.getReturnType() == type;
    }

    boolean isOf(Class<?>... any) {
        return List.of(any).contains(spi);
    }

    /** What is called on the caller's own thread, and for as long as it takes: so its page says. */
    boolean hasNoDeadline() {
        return isOf(NoteLedger.class, OversightObserver.class);
    }

    /** Whether it says who is to decide, or to be told. */
    boolean namesPeople() {
        return isOf(StaffDirectory.class, CaseTeam.class) && !method.getName().equals("limitOf");
    }

    @Override
    public String toString() {
        return spi.getSimpleName() + "." + method.getName();
    }
}
