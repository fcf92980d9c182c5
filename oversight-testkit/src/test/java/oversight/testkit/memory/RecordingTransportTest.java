package oversight.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static oversight.testkit.SampleNotices.notice;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import oversight.api.notice.Notice;
import oversight.api.spi.NoticeTransport.Answer;
import oversight.testkit.people.People;

class RecordingTransportTest {

    private static final Notice ONE = notice("k-1", People.AMARA);
    private static final Notice TWO = notice("k-2", People.BILAL);

    @Test
    void it_takes_everything_and_a_repeat_is_no_second_message() {
        RecordingTransport transport = new RecordingTransport();

        assertThat(transport.deliver(ONE)).isEqualTo(new Answer.Taken());
        assertThat(transport.deliver(TWO)).isEqualTo(new Answer.Taken());
        assertThat(transport.deliver(ONE)).isEqualTo(new Answer.Taken());

        assertThat(transport.given()).containsExactly(ONE, TWO, ONE);
        assertThat(transport.messages()).containsExactly(ONE, TWO);
        assertThat(transport.messagesTo("staff:sw-bilal")).containsExactly(TWO);
    }

    @Test
    void each_line_of_the_script_serves_one_call() {
        RuntimeException broken = new IllegalStateException("broken");
        RecordingTransport transport = new RecordingTransport()
                .notNow("busy", 2)
                .refuse("no-such-inbox")
                .fail(broken)
                .giveNull()
                .takeAndFail(broken);

        assertThat(transport.deliver(ONE)).isEqualTo(new Answer.NotNow("busy"));
        assertThat(transport.deliver(ONE)).isEqualTo(new Answer.NotNow("busy"));
        assertThat(transport.deliver(ONE)).isEqualTo(new Answer.Refused("no-such-inbox"));
        assertThatThrownBy(() -> transport.deliver(ONE)).isSameAs(broken);
        assertThat(transport.deliver(ONE)).isNull();
        assertThat(transport.messages()).isEmpty();
        assertThatThrownBy(() -> transport.deliver(ONE)).isSameAs(broken);
        assertThat(transport.messages()).containsExactly(ONE);
        assertThat(transport.deliver(TWO)).isEqualTo(new Answer.Taken());
        assertThat(transport.given()).hasSize(7);
    }

    @Test
    void a_call_that_is_held_hinders_no_other() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        RecordingTransport transport = new RecordingTransport().holdUntil(latch);
        CompletableFuture<Answer> held = CompletableFuture.supplyAsync(() -> transport.deliver(ONE));
        while (transport.given().isEmpty()) {
            Thread.onSpinWait();
        }

        assertThat(transport.deliver(TWO)).isEqualTo(new Answer.Taken());
        assertThat(transport.messages()).containsExactly(TWO);
        latch.countDown();
        assertThat(held.get(10, TimeUnit.SECONDS)).isEqualTo(new Answer.Taken());
        assertThat(transport.messages()).containsExactly(TWO, ONE);
    }

    @Test
    void an_interrupted_call_answers_not_now_and_keeps_the_mark() {
        RecordingTransport transport = new RecordingTransport().holdUntil(new CountDownLatch(1));
        Thread.currentThread().interrupt();

        assertThat(transport.deliver(ONE)).isEqualTo(new Answer.NotNow("interrupted"));
        assertThat(Thread.interrupted()).isTrue();
    }
}
