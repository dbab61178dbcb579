package pep.partner.identity.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
class SigningKeysIT {

  @Autowired MongoTemplate mongo;
  @Autowired Encryption encryption;
  @Autowired Clock systemClock;

  private MovableClock clock;

  @BeforeEach
  void noKeys() {
    mongo.dropCollection(SigningKey.class);
    clock = new MovableClock(systemClock.instant());
  }

  @Test
  void instancesThatStartAtOnceAgreeOnOneKey() throws Exception {
    List<Callable<List<String>>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      SigningKeys instance = instance();
      all.add(() -> kids(instance));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<List<String>> seen = new ArrayList<>();
      for (Future<List<String>> each : threads.invokeAll(all)) {
        seen.add(each.get());
      }
      assertThat(seen).containsOnly(seen.getFirst());
      assertThat(seen.getFirst()).hasSize(1);
    }
  }

  @Test
  void aRotationTakesEffectEverywhereAfterItsNoticeAndTheOldKeyGoesLater() {
    SigningKeys here = instance();
    SigningKeys there = instance();
    String old = kids(here).getFirst();
    assertThat(kids(there)).containsExactly(old);
    SigningKeys.Successor successor = here.rotate();
    assertThat(here.rotate()).isEqualTo(successor);

    clock.move(SigningKeys.NOTICE.minusSeconds(1));
    assertThat(kids(there)).containsExactly(old, successor.kid());
    clock.move(Duration.ofSeconds(1));
    assertThat(kids(there)).containsExactly(successor.kid(), old);
    clock.move(SigningKeys.RETENTION);
    assertThat(kids(there)).containsExactly(successor.kid());
  }

  @Test
  void keepsNoPrivateKeyThatCanBeRead() {
    kids(instance());

    SigningKey stored = mongo.findAll(SigningKey.class).getFirst();
    assertThat(new String(stored.encrypted(), StandardCharsets.ISO_8859_1))
        .doesNotContain("\"d\"")
        .doesNotContain("RSA");
  }

  private SigningKeys instance() {
    return new SigningKeys(mongo, encryption, clock);
  }

  /** The key that signs comes first. */
  private static List<String> kids(SigningKeys keys) {
    JWKSelector all = new JWKSelector(new JWKMatcher.Builder().build());
    return keys.get(all, null).stream().map(JWK::getKeyID).toList();
  }
}
