package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwardsTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(10));
  private static final Awards NONE = new Awards(List.of(), List.of(), List.of());

  private static final AwardFacts FACTS = new AwardFacts("par_1", "A-1");

  private static final Certification AHEAD = new Certification("PRO", LATER, null);

  @Test
  void whatIsAwardedAheadHoldsFromThenOn() {
    Awards awards = NONE.award(AHEAD, NOW);

    assertThat(awards.held()).isEmpty();
    assertThat(awards.turnsAt()).isEqualTo(LATER);
    assertThat(awards.at(LATER.minusMillis(1))).isEqualTo(awards);
    assertThat(awards.at(LATER)).isEqualTo(new Awards(List.of(AHEAD), List.of(), List.of()));
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

  @Test
  void whatEndsWithinAMonthIsToldOnceAndAgainOnceItIsRenewed() {
    Instant end = NOW.plus(Duration.ofDays(100));
    Awards awards = NONE.award(new Certification("PRO", NOW, end), NOW).at(NOW);
    assertThat(awards.turnsAt()).isEqualTo(end.minus(Awards.NOTICE));

    Awards soon = awards.at(end.minus(Awards.NOTICE));
    assertThat(soon.ending()).containsExactly("PRO");
    assertThat(soon.turnsAt()).isEqualTo(end);
    assertThat(FACTS.between(awards, soon, NOW))
        .containsExactly(new CertificationExpiring("par_1", "A-1", "PRO", end));
    assertThat(FACTS.between(soon, soon.at(end.minusMillis(1)), end.minusMillis(1))).isEmpty();

    Instant next = end.plus(Duration.ofDays(100));
    Certification renewed = new Certification("PRO", end.minusSeconds(1), next);
    Awards held = soon.award(renewed, end.minusSeconds(1));
    assertThat(held.ending()).isEmpty();
    assertThat(FACTS.between(soon, held, end.minusSeconds(1)))
        .containsExactly(
            new CertificationAwarded("par_1", "A-1", "PRO", renewed.awardedAt(), next));
  }

  @Test
  void whatHasEndedIsToldAndWhatWasWithdrawnHasNotEnded() {
    Awards held = NONE.award(new Certification("PRO", NOW, LATER), NOW);

    assertThat(FACTS.between(held, held.at(LATER), LATER))
        .containsExactly(new CertificationExpired("par_1", "A-1", "PRO", LATER));
    assertThat(FACTS.between(held, held.without("PRO"), NOW)).isEmpty();
  }
}
