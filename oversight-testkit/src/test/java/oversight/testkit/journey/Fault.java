package oversight.testkit.journey;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import oversight.api.HostFailureException;

/** How a host can go wrong in one of its methods. Each carries the marker wherever it can carry text. */
enum Fault {
    THROWS {
        @Override
        Object answer(Object right) {
            throw new IllegalStateException(MARKER, new IllegalArgumentException(MARKER));
        }
    },
    PRETENDS {
        @Override
        Object answer(Object right) {
            throw new HostFailureException("StaffDirectory", MARKER, HostFailureException.Failure.THREW, MARKER);
        }
    },
    ASSERTS {
        @Override
        Object answer(Object right) {
            throw new AssertionError(MARKER);
        }
    },
    OVERFLOWS {
        @Override
        Object answer(Object right) {
            throw new StackOverflowError(MARKER);
        }
    },
    GIVES_NULL {
        @Override
        Object answer(Object right) {
            return null;
        }
    },
    GIVES_NULL_IN_A_LIST {
        @Override
        Object answer(Object right) {
            List<Object> list = new ArrayList<>((List<?>) right);
            list.add(null);
            return list;
        }
    },
    HANGS {
        @Override
        Object answer(Object right) throws InterruptedException {
            new CountDownLatch(1).await();
            return right;
        }
    },
    INTERRUPTS {
        @Override
        Object answer(Object right) {
            Thread.currentThread().interrupt();
            return right;
        }
    };

    /** What a person wrote, and what may come out nowhere. */
    static final String MARKER = "Mum-said-that-he-hit-her";

    abstract Object answer(Object right) throws InterruptedException;

    /** A host that does all that the real one does, and goes wrong in one method while it is armed. */
    <T> T in(Class<T> spi, T real, String operation, AtomicBoolean armed) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean wrong = armed.get() && method.getName().equals(operation);
            if (wrong && this != GIVES_NULL_IN_A_LIST && this != INTERRUPTS) {
                return answer(null);
            }
            try {
                Object right = method.invoke(real, arguments);
                return wrong ? answer(right) : right;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return spi.cast(Proxy.newProxyInstance(spi.getClassLoader(), new Class<?>[] {spi}, handler));
    }
}
