package pep.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PendingSignInTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void takesTheAnswerWithItsOwnStateOnlyAndInTimeOnly() {
    PendingSignIn pending = PendingSignIn.begin("/home", NOW);
    assertThat(pending.isAnsweredBy(pending.state())).isTrue();
    assertThat(pending.isAnsweredBy("another")).isFalse();
    assertThat(pending.isAnsweredBy(null)).isFalse();
    assertThat(pending.isOverAt(NOW.plus(PendingSignIn.PATIENCE).minusMillis(1))).isFalse();
    assertThat(pending.isOverAt(NOW.plus(PendingSignIn.PATIENCE))).isTrue();
    assertThat(PendingSignIn.REMEMBERED).isGreaterThan(PendingSignIn.PATIENCE);
  }

  @Test
  void computesTheChallengeAsTheExampleOfRfc7636Appendix() {
    var pending =
        new PendingSignIn("s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "/", NOW);
    assertThat(pending.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void isUnguessable() {
    PendingSignIn one = PendingSignIn.begin("/", NOW);
    PendingSignIn other = PendingSignIn.begin("/", NOW);
    assertThat(one.state()).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(other.state());
    assertThat(one.verifier()).isNotEqualTo(other.verifier()).isNotEqualTo(one.state());
    assertThat(one.toString()).doesNotContain(one.verifier());
  }
}
