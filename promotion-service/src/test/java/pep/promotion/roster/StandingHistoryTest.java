package pep.promotion.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.roster.StandingHistory.SegmentMove;
import pep.promotion.roster.StandingHistory.TierMove;

class StandingHistoryTest {

  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final PartnerStanding NOW = Samples.partner("p1", "gold", "growth");

  @Test
  void isAsOfNowWhileNothingElseIsKnown() {
    assertThat(new StandingHistory(NOW, List.of(), List.of()).at(MAY)).isEqualTo(NOW);
  }

  @Test
  void isWhatHeldAtTheInstantAndTheFirstBeforeIt() {
    var history =
        new StandingHistory(
            NOW,
            List.of(
                new TierMove(MAY.plusSeconds(60), 2, "silver", "gold"),
                new TierMove(MAY, 1, null, "silver")),
            List.of(
                new SegmentMove(MAY, 1, "retail", true),
                new SegmentMove(MAY.plusSeconds(9), 2, "growth", true),
                new SegmentMove(MAY.plusSeconds(30), 3, "retail", false)));

    assertThat(history.at(MAY.minusSeconds(1)).tier()).isEqualTo("silver");
    assertThat(history.at(MAY).tier()).isEqualTo("silver");
    assertThat(history.at(MAY.plusSeconds(60)).tier()).isEqualTo("gold");
    assertThat(history.at(MAY.minusSeconds(1)).segments()).containsExactly("retail");
    assertThat(history.at(MAY.plusSeconds(9)).segments())
        .containsExactlyInAnyOrder("retail", "growth");
    assertThat(history.at(MAY.plusSeconds(30)).segments()).containsExactly("growth");
  }

  @Test
  void wasOnTheTierThatItsFirstKnownMoveLeft() {
    var history =
        new StandingHistory(
            NOW,
            List.of(new TierMove(MAY, 7, "silver", "gold")),
            List.of(new SegmentMove(MAY.plusSeconds(1), 7, "retail", false)));

    assertThat(history.at(MAY.minusSeconds(1)).tier()).isEqualTo("silver");
    assertThat(history.at(MAY).segments()).contains("retail");
  }

  @Test
  void doesNotDependOnTheOrderInWhichTheMovesCame() {
    Seeds.forAll(
        200,
        random -> {
          List<TierMove> tiers = new ArrayList<>();
          for (int i = 0; i < 6; i++) {
            tiers.add(new TierMove(MAY.plusSeconds(random.nextInt(5)), i, "t" + (i - 1), "t" + i));
          }
          Instant at = MAY.plusSeconds(random.nextInt(-1, 6));
          String tier = new StandingHistory(NOW, tiers, List.of()).at(at).tier();
          Collections.shuffle(tiers, new Random(random.nextLong()));
          assertThat(new StandingHistory(NOW, tiers, List.of()).at(at).tier()).isEqualTo(tier);
        });
  }
}
