package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.test.MovableClock;
import pep.platform.test.ServiceTest;

@ServiceTest
class SignInThrottleIT {

  @Autowired MongoTemplate mongo;
  @Autowired Clock systemClock;

  private final String account = UUID.randomUUID() + "@example.org";
  private MovableClock clock;
  private SignInThrottle throttle;

  @BeforeEach
  void aClock() {
    clock = new MovableClock(systemClock.instant());
    throttle = new SignInThrottle(mongo, clock);
  }

  @Test
  void letsFiveThroughThenWaitsTwiceAsLongEachTime() {
    for (int i = 0; i < 5; i++) {
      assertThat(attempt()).isZero();
    }
    assertThat(attempt()).isEqualTo(Duration.ofSeconds(30));
    assertThat(attempt()).isEqualTo(Duration.ofSeconds(30));

    clock.move(Duration.ofSeconds(30));
    assertThat(attempt()).isZero();
    assertThat(attempt()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void neverWaitsLongerThanAQuarterOfAnHour() {
    Duration longest = Duration.ZERO;
    for (int i = 0; i < 30; i++) {
      Duration pause = attempt();
      clock.move(pause);
      longest = pause.compareTo(longest) > 0 ? pause : longest;
    }
    assertThat(longest).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void startsAfreshAfterASuccess() {
    for (int i = 0; i < 5; i++) {
      attempt();
    }
    throttle.succeeded(account, "192.0.2.1");

    assertThat(attempt()).isZero();
  }

  @Test
  void manyAttemptsAtOnceGainNothing() throws Exception {
    List<Callable<Duration>> attempts = Collections.nCopies(24, this::attempt);
    try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
      int allowed = 0;
      for (Future<Duration> each : threads.invokeAll(attempts)) {
        allowed += each.get().isZero() ? 1 : 0;
      }
      assertThat(allowed).isEqualTo(5);
    }
  }

  @Test
  void countsAnAddressApart() {
    for (int i = 0; i < 50; i++) {
      assertThat(throttle.attempt(SignInThrottle.Kind.ADDRESS, account)).isZero();
    }
    assertThat(throttle.attempt(SignInThrottle.Kind.ADDRESS, account)).isPositive();
    assertThat(attempt()).isZero();
  }

  @Test
  void whoSignsInKeepsNobodyBehindItsAddressWaiting() {
    for (int i = 0; i < 50; i++) {
      assertThat(throttle.attempt(SignInThrottle.Kind.ADDRESS, account)).isZero();
    }
    throttle.succeeded(account, account);
    assertThat(throttle.attempt(SignInThrottle.Kind.ADDRESS, account)).isZero();
    assertThat(throttle.attempt(SignInThrottle.Kind.ADDRESS, account)).isPositive();
  }

  private Duration attempt() {
    return throttle.attempt(SignInThrottle.Kind.ACCOUNT, account);
  }
}
