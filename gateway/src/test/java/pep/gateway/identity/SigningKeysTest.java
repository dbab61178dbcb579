package pep.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pep.gateway.TokenIssuer;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class SigningKeysTest {

  private static final TokenIssuer OLD = new TokenIssuer("old");
  private static final TokenIssuer NEW = new TokenIssuer("new");
  private static final SignedJWT OF_OLD = signed(OLD);
  private static final SignedJWT OF_NEW = signed(NEW);
  private static final GatewayProperties.Tokens SETTINGS =
      new GatewayProperties.Tokens(
          Duration.ofMinutes(5),
          Duration.ofHours(1),
          Duration.ofSeconds(2),
          Duration.ofMinutes(1),
          100);

  private final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
  private final AtomicInteger reads = new AtomicInteger();
  private Supplier<Mono<String>> issuer = () -> Mono.just(OLD.document());
  private final SigningKeys keys =
      new SigningKeys(
          Mono.defer(
              () -> {
                reads.incrementAndGet();
                return issuer.get();
              }),
          SETTINGS,
          new SchedulerClock(time));

  @AfterEach
  void realTimeAgain() {
    VirtualTimeScheduler.reset();
  }

  @Test
  void readsTheKeysOnceForManyTokens() {
    for (int token = 0; token < 100; token++) {
      assertThat(ids(OF_OLD)).containsExactly("old");
      pass(Duration.ofSeconds(1));
    }
    assertThat(reads).hasValue(1);
  }

  @Test
  void takesUpANewKeyWhenATokenNamesIt() {
    ids(OF_OLD);
    issuer = () -> Mono.just(NEW.document());
    pass(Duration.ofSeconds(3));
    assertThat(ids(OF_NEW)).containsExactly("new");
  }

  @Test
  void asksNoMoreThanOnceInAPauseForKeysNobodyKnows() {
    ids(OF_OLD);
    for (int token = 0; token < 1_000; token++) {
      assertThat(ids(OF_NEW)).isEmpty();
      pass(Duration.ofMillis(10));
    }
    assertThat(reads.get()).isLessThanOrEqualTo(6);
  }

  @Test
  void dropsAKeyThatTheIssuerWithdrew() {
    ids(OF_OLD);
    issuer = () -> Mono.just(NEW.document());
    pass(Duration.ofMinutes(6));
    ids(OF_OLD);
    pass(Duration.ofSeconds(3));
    assertThat(ids(OF_OLD)).isEmpty();
  }

  @Test
  void keepsKnownKeysForAWhileWhenTheIssuerIsAway() {
    ids(OF_OLD);
    issuer = () -> Mono.error(new IllegalStateException("away"));
    pass(Duration.ofMinutes(50));
    assertThat(ids(OF_OLD)).containsExactly("old");
    pass(Duration.ofMinutes(11));
    assertThatThrownBy(() -> ids(OF_OLD)).isInstanceOf(UnreachableKeys.class);
  }

  @Test
  void doesNotGuessWhenTheIssuerWasNeverReached() {
    issuer = () -> Mono.error(new IllegalStateException("away"));
    assertThatThrownBy(() -> ids(OF_OLD)).isInstanceOf(UnreachableKeys.class);
    issuer = () -> Mono.just("no keys here");
    pass(Duration.ofSeconds(3));
    assertThatThrownBy(() -> ids(OF_OLD)).isInstanceOf(UnreachableKeys.class);
    issuer = () -> Mono.just(OLD.document());
    pass(Duration.ofSeconds(3));
    assertThat(ids(OF_OLD)).containsExactly("old");
  }

  private List<String> ids(SignedJWT token) {
    return keys.of(token).map(JWK::getKeyID).collectList().blockOptional().orElseThrow();
  }

  private static SignedJWT signed(TokenIssuer signer) {
    try {
      return SignedJWT.parse(signer.staff());
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private void pass(Duration duration) {
    time.advanceTimeBy(duration);
  }

  /** Reads the time that the test moves. */
  private static final class SchedulerClock extends Clock {

    private final VirtualTimeScheduler time;

    SchedulerClock(VirtualTimeScheduler time) {
      this.time = time;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(time.now(TimeUnit.MILLISECONDS));
    }
  }
}
