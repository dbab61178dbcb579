package pep.performance.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.performance.Seeded;
import pep.performance.tier.ladder.Predicate;
import pep.performance.tier.ladder.RuleOutcome;
import pep.performance.tier.ladder.TierFacts;
import pep.performance.tier.ladder.TierVariable;
import pep.rules.compilation.Mistake;
import pep.rules.compilation.RuleCompiler;
import pep.rules.compilation.RuleRefused;

class TierConditionTest {

  private static final RuleCompiler COMPILER = new RuleCompiler(TierVariable.VOCABULARY);

  @Test
  void pointsAtTheNameThatIsWrongAndOffersTheRightOne() {
    Mistake problem = problem("monthsActive > 6 &&\n  revnue12m >= 1000");
    assertThat(problem.code()).isEqualTo("unknown-name");
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(3);
    assertThat(problem.names().getFirst()).isEqualTo("revenue12m");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'gold' in segments", "segment == 'x'", "promotions.size() > 0", "tier == 'gold'"})
  void refusesARuleThatNamesWhatFollowsFromTiers(String rule) {
    assertThat(problem(rule).code()).isEqualTo("rule-looks-ahead");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"revenue12m", "revenue12m >= 'much'", "revenue12m >=", "country + 1 > 2", ""})
  void refusesWhatIsNoConditionOrOfTheWrongType(String rule) {
    Mistake problem = problem(rule);
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.line()).isPositive();
    assertThat(problem.column()).isPositive();
  }

  @Test
  void knowsTheValuesOfItsLists() {
    Mistake mistake = problem("country == 'UK'");
    assertThat(mistake.code()).isEqualTo("unknown-value");
    assertThat(mistake.names()).contains("GB");
  }

  @Test
  void tellsTheGapOfEachPredicateThatDoesNotHold() {
    RuleOutcome outcome =
        judged(
            "revenue12m >= 5000 && (growth > 0.1 || 'sales' in certifications)",
            Partners.selling(4200));
    assertThat(outcome.holds()).isFalse();
    Predicate revenue = outcome.predicates().getFirst();
    assertThat(revenue.text()).isEqualTo("revenue12m >= 5000");
    assertThat(revenue.actual()).isEqualTo("4200.00");
    assertThat(revenue.gap()).isEqualByComparingTo("800");
    Predicate growth = outcome.predicates().get(1);
    assertThat(growth.holds()).isFalse();
    assertThat(growth.actual()).isNull();
    assertThat(growth.unknown()).isTrue();
    assertThat(revenue.unknown()).isNull();
    assertThat(outcome.predicates().get(2).text()).isEqualTo("\"sales\" in certifications");
  }

  @Test
  void holdsByOneSideOfAnOrWhereTheOtherIsNotKnown() {
    assertThat(judged("growth > 0.1 || monthsActive >= 12", Partners.selling(1)).holds()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "returnRate < 0.05",
        "!(returnRate < 0.05)",
        "returnRate == 0",
        "growth != 0",
        "partnerType == 'reseller'",
        "!(partnerType == 'reseller')",
        "daysSince(firstSaleAt) > 3"
      })
  void whatIsNotKnownHoldsForNobodyNorDoesItsOpposite(String rule) {
    RuleOutcome outcome = judged(rule, Partners.selling(1));
    assertThat(outcome.holds()).isFalse();
    assertThat(outcome.predicates().getFirst().unknown()).isTrue();
  }

  @Test
  void countsTheDaysOfTheVendorsZone() {
    // The last sale was at noon of 30 May; the second midnight of London after it is at 23:00 UTC.
    Instant before = Instant.parse("2026-05-31T22:59:59Z");
    for (String rule : List.of("daysSince(lastSaleAt) >= 2", "daysSinceLastSale >= 2")) {
      assertThat(judged(rule, Partners.at(before, 1)).holds()).as(rule).isFalse();
      assertThat(judged(rule, Partners.at(before.plusSeconds(1), 1)).holds()).as(rule).isTrue();
    }
  }

  @Test
  void comparesAmountsToTheCent() {
    Seeded.runs(
        500,
        random -> {
          BigDecimal revenue = BigDecimal.valueOf(random.nextLong(10_000_000_000L), 2);
          BigDecimal limit = revenue.add(BigDecimal.valueOf(random.nextInt(-2, 3), 2));
          String rule = "revenue12m >= " + limit.abs().toPlainString();
          TierFacts facts = Partners.of(Partners.NOW, revenue, null, List.of());
          assertThat(judged(rule, facts).holds()).isEqualTo(revenue.compareTo(limit.abs()) >= 0);
        });
  }

  private static RuleOutcome judged(String rule, TierFacts facts) {
    return RuleOutcome.of(COMPILER.check(rule), facts, facts.facts());
  }

  private static Mistake problem(String rule) {
    RuleRefused refused = catchThrowableOfType(RuleRefused.class, () -> COMPILER.check(rule));
    return refused.mistakes().getFirst();
  }
}
