package pep.partner.identity.signin;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.partner.identity.user.Secrets;
import pep.partner.language.Language;
import pep.platform.test.MovableClock;
import pep.platform.test.ServiceTest;

@ServiceTest
class SignInThrottleIT {

  @Autowired MongoTemplate mongo;
  @Autowired Clock systemClock;

  private final String account = UUID.randomUUID() + "@example.org";

  /** Of this test alone, so that no other counts for it. */
  private final String address = UUID.randomUUID().toString();

  private MovableClock clock;
  private KnownDevices devices;
  private SignInThrottle throttle;

  @BeforeEach
  void aClock() {
    clock = new MovableClock(systemClock.instant());
    devices = new KnownDevices(mongo, clock);
    throttle = new SignInThrottle(mongo, devices, clock);
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
    throttle.succeeded(account, visitor(address, null));

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
    throttle.succeeded(account, visitor(account, null));
    assertThat(throttle.attempt(SignInThrottle.Kind.ADDRESS, account)).isZero();
    assertThat(throttle.attempt(SignInThrottle.Kind.ADDRESS, account)).isPositive();
  }

  @Test
  void strangersNeverKeepTheOwnerOut() {
    String own = Secrets.random();
    devices.remember(own, account);
    for (int place = 0; place < 150; place++) {
      attempt(visitor(address + place, Secrets.random()));
    }

    assertThat(attempt(visitor(address + "other", null))).as("another stranger").isPositive();
    for (int i = 0; i < 5; i++) {
      assertThat(attempt(visitor(address + 1, own))).as("the owner's browser").isZero();
    }
    assertThat(attempt(visitor(address + 1, own))).isPositive();
  }

  @Test
  void whoGuessesAtOneAddressSlowsNobodyAtAnother() {
    for (int i = 0; i < 6; i++) {
      attempt();
    }
    assertThat(attempt()).isPositive();
    assertThat(attempt(visitor(address + "other", null))).isZero();
  }

  private Duration attempt() {
    return attempt(visitor(address, null));
  }

  private Duration attempt(Visitor visitor) {
    return throttle.attempt(account, visitor);
  }

  private static Visitor visitor(String address, @Nullable String device) {
    return new Visitor(address, device, Language.EN);
  }
}
