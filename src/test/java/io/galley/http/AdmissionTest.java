package io.galley.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A bounded number at a time, a bounded number waiting, the others turned away. */
final class AdmissionTest {
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private String occupy() {
        inside.countDown();
        try {
            return goOn.await(1, TimeUnit.MINUTES) ? "done" : "forgotten";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoFindsNoSeatIsTurnedAwayAtOnce() throws Exception {
        Admission admission = new Admission(1, 0, Duration.ofMinutes(1));
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<String> first = other.submit(() -> admission.admit(this::occupy));
        inside.await();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> admission.admit(() -> "second"))
                .satisfies(e -> assertThat(e.problem().status()).isEqualTo(503))
                .satisfies(e -> assertThat(e.problem().extensions()).containsEntry("retryAfterSeconds", 5));
        goOn.countDown();
        assertThat(first.get()).isEqualTo("done");
        assertThat(admission.admit(() -> "third")).isEqualTo("third");
        other.shutdown();
    }

    @Test
    void whoWaitsTooLongIsTurnedAway() throws Exception {
        Admission admission = new Admission(1, 1, Duration.ofMillis(50));
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<String> first = other.submit(() -> admission.admit(this::occupy));
        inside.await();
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> admission.admit(() -> "second"));
        goOn.countDown();
        assertThat(first.get()).isEqualTo("done");
        assertThat(admission.admit(() -> "third")).isEqualTo("third");
        other.shutdown();
    }

    @Test
    void workThatFailsGivesItsPlaceBack() {
        Admission admission = new Admission(1, 0, Duration.ofMillis(50));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> admission.admit(() -> {
                    throw new IllegalStateException("broken");
                }));
        assertThat(admission.admit(() -> "next")).isEqualTo("next");
    }
}
