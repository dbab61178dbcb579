package pep.partner.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.partner.encryption.Encryption;
import pep.platform.test.MovableClock;
import pep.platform.test.ServiceTest;

@ServiceTest
class SecondFactorsIT {

  @Autowired MongoTemplate mongo;
  @Autowired Encryption encryption;
  @Autowired Clock systemClock;

  private final String user = "usr_" + UUID.randomUUID();
  private MovableClock clock;
  private SecondFactors factors;

  @BeforeEach
  void aClock() {
    clock = new MovableClock(systemClock.instant());
    factors = new SecondFactors(mongo, encryption, clock);
  }

  @Test
  void isOnFromTheFirstCodeOnAndTakesEachOnce() {
    byte[] secret = Base32Reading.bytes(factors.setUp(user));
    assertThat(factors.setUp(user)).as("the same key until then").isEqualTo(factors.setUp(user));
    assertThat(factors.confirm(user, "000000")).isEmpty();
    assertThat(factors.isOn(user)).isFalse();
    String first = Totp.code(secret, clock.instant());
    assertThat(factors.confirm(user, first)).hasSize(10).doesNotHaveDuplicates();
    assertThat(factors.isOn(user)).isTrue();

    assertThat(factors.take(user, first)).as("the code that turned it on").isFalse();
    clock.move(Duration.ofMinutes(1));
    String next = Totp.code(secret, clock.instant());
    assertThat(factors.take(user, next.substring(0, 3) + " " + next.substring(3))).isTrue();
    assertThat(factors.take(user, next)).isFalse();
  }

  @Test
  void aCodeForEmergenciesIsGoodOnce() {
    byte[] secret = Base32Reading.bytes(factors.setUp(user));
    List<String> codes = factors.confirm(user, Totp.code(secret, clock.instant()));

    assertThat(factors.take(user, codes.getFirst().toUpperCase(Locale.ROOT))).isTrue();
    assertThat(factors.take(user, codes.getFirst())).isFalse();
    assertThat(factors.take(user, codes.getLast())).isTrue();
  }

  @Test
  void ofManyWhoShowOneCodeAtOnceOneGetsIn() throws Exception {
    byte[] secret = Base32Reading.bytes(factors.setUp(user));
    factors.confirm(user, Totp.code(secret, clock.instant()));
    clock.move(Duration.ofMinutes(1));
    String code = Totp.code(secret, clock.instant());
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(() -> factors.take(user, code));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      int in = 0;
      for (Future<Boolean> each : threads.invokeAll(all)) {
        in += each.get() ? 1 : 0;
      }
      assertThat(in).isEqualTo(1);
    }
  }

  @Test
  void theKeyIsNotReadableInTheDatabase() {
    String key = factors.setUp(user);

    assertThat(String.valueOf(mongo.getCollection("second_factors").find().first()))
        .doesNotContain(key);
  }
}
