package pep.performance.tier.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.performance.rollup.DaySales;
import pep.performance.rollup.Tally;
import pep.performance.tier.Partners;
import pep.performance.tier.ladder.Grace;
import pep.performance.tier.ladder.LadderRejected;
import pep.performance.tier.ladder.TierFacts;
import pep.performance.tier.ladder.TierLadder;
import pep.performance.tier.ladder.TierRule;

/** A partner that sells 100 a month, as of the first of June, for the last six months. */
class ShortestWaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final TierFacts FACTS = Partners.selling(600);
  private static final Pace PACE =
      Pace.of(
          FACTS.figures(),
          List.of(
              sold(0),
              sold(1),
              sold(2),
              sold(3),
              sold(4),
              sold(5),
              new DaySales(TODAY.plusDays(1), tally()),
              new DaySales(TODAY.minusMonths(13), tally())));

  @Test
  void saysWhenARevenueIsReachedAtThePresentPace() {
    Way way = only("revenue12m >= 1000");
    assertThat(way.by()).isEqualTo(TODAY.plusMonths(4));
    assertThat(way.needs())
        .singleElement()
        .satisfies(
            need -> {
              assertThat(need.gap()).isEqualByComparingTo("400");
              assertThat(need.by()).isEqualTo(TODAY.plusMonths(4));
            });
  }

  @Test
  void saysThatAPaceNeverLeadsThere() {
    assertThat(only("revenue12m >= 1201").by()).isNull();
    assertThat(only("revenue12m >= 1200").by()).isEqualTo(TODAY.plusMonths(6));
    assertThat(only("revenue3m > 300").by()).isNull();
  }

  @Test
  void takesTheAlternativeThatComesSoonestAndTheLatestOfWhatItTakesTogether() {
    assertThat(only("revenue12m >= 1100 || revenue12m >= 700").needs())
        .extracting(Way.Need::by)
        .containsExactly(TODAY.plusMonths(1));
    Way both = only("revenue12m >= 700 && (monthsSelling >= 10 || dealsWon >= 9)");
    assertThat(both.by()).isEqualTo(TODAY.plusMonths(4));
    assertThat(both.needs()).hasSize(2);
  }

  @Test
  void namesWhatDoesNotComeByItselfAndWhatHoldsAlreadyNot() {
    Way way = only("'pro' in certifications && dealsWon >= 5 && country == 'GB'");
    assertThat(way.by()).isNull();
    assertThat(way.needs()).extracting(Way.Need::by).containsOnlyNulls();
    assertThat(way.needs())
        .extracting(Way.Need::text)
        .containsExactly("\"pro\" in certifications", "dealsWon >= 5");
  }

  @Test
  void showsOnlyTiersAboveAndNothingMissingOfOneThatIsEarned() {
    TierLadder ladder = ladder("revenue12m >= 100", "revenue12m >= 700");
    assertThat(ShortestWays.up(ladder, "t1", FACTS, PACE))
        .extracting(Way::tier)
        .containsExactly("t2");
    assertThat(ShortestWays.up(ladder, "t2", FACTS, PACE)).isEmpty();
    Way earned = ShortestWays.up(ladder, "base", FACTS, PACE).getFirst();
    assertThat(earned.needs()).isEmpty();
    assertThat(earned.by()).isEqualTo(TODAY);
  }

  @Test
  void countsAPartnerThatStoppedAsSellingNoMore() {
    Pace stopped = Pace.of(FACTS.figures(), Collections.nCopies(1, sold(8)));
    assertThat(ShortestWays.up(ladder("monthsSelling >= 12"), "base", FACTS, stopped))
        .singleElement()
        .extracting(Way::by)
        .isNull();
  }

  private static Way only(String condition) {
    return ShortestWays.up(ladder(condition), "base", FACTS, PACE).getFirst();
  }

  private static DaySales sold(int monthsAgo) {
    return new DaySales(TODAY.minusMonths(monthsAgo).minusDays(3), tally());
  }

  private static Tally tally() {
    return new Tally(10_000, 0, 0, 0, 1, 0, null, null);
  }

  private static TierLadder ladder(String... conditions) {
    List<TierRule> rules = new ArrayList<>();
    rules.add(new TierRule("base", "Base", null, null));
    for (int i = 0; i < conditions.length; i++) {
      rules.add(new TierRule("t" + (i + 1), "T", conditions[i], null));
    }
    try {
      return TierLadder.of(1, Grace.of(Duration.ZERO), rules);
    } catch (LadderRejected rejected) {
      throw new AssertionError(rejected.problems().toString());
    }
  }
}
