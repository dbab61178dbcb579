package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwardsTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(10));
  private static final Awards NONE = new Awards(List.of(), List.of());

  private static final Certification AHEAD = new Certification("PRO", LATER, null);

  @Test
  void whatIsAwardedAheadHoldsFromThenOn() {
    Awards awards = NONE.award(AHEAD, NOW);

    assertThat(awards.held()).isEmpty();
    assertThat(awards.turnsAt()).isEqualTo(LATER);
    assertThat(awards.at(LATER.minusMillis(1))).isEqualTo(awards);
    assertThat(awards.at(LATER)).isEqualTo(new Awards(List.of(AHEAD), List.of()));
  }

  @Test
  void aRenewalAheadLeavesWhatIsHeldUntilItBegins() {
    Certification now = new Certification("PRO", NOW, LATER.plusSeconds(1));
    Awards awards = NONE.award(now, NOW).award(AHEAD, NOW);

    assertThat(awards.held()).containsExactly(now);
    assertThat(awards.at(LATER).held()).containsExactly(AHEAD);
  }

  @Test
  void whatBeganAndEndedWhileNobodyLookedIsNotHeld() {
    Certification brief = new Certification("PRO", LATER, LATER.plusSeconds(1));

    assertThat(NONE.award(brief, NOW).at(LATER.plusSeconds(1))).isEqualTo(NONE);
  }

  @Test
  void whatIsRevokedDoesNotBeginEither() {
    assertThat(NONE.award(AHEAD, NOW).without("PRO")).isEqualTo(NONE);
  }
}
