package pep.performance.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.performance.Seeded;

class RuleCompilerTest {

  @Test
  void pointsAtTheNameThatIsWrongAndOffersTheRightOne() {
    RuleProblem problem = problem("monthsActive > 6 &&\n  revnue12m >= 1000");
    assertThat(problem.code()).isEqualTo("rule-invalid");
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
    RuleProblem problem = problem(rule);
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.line()).isPositive();
    assertThat(problem.column()).isPositive();
  }

  @Test
  void tellsTheGapOfEachPredicateThatDoesNotHold() throws RuleRejected {
    CompiledRule rule =
        RuleCompiler.compile("revenue12m >= 5000 && (growth > 0.1 || 'sales' in certifications)");
    RuleOutcome outcome = rule.judge(Partners.selling(4200));
    assertThat(outcome.holds()).isFalse();
    Predicate revenue = outcome.predicates().getFirst();
    assertThat(revenue.text()).isEqualTo("revenue12m >= 5000");
    assertThat(revenue.actual()).isEqualTo("4200.00");
    assertThat(revenue.gap()).isEqualByComparingTo("800");
    Predicate growth = outcome.predicates().get(1);
    assertThat(growth.holds()).isFalse();
    assertThat(growth.actual()).isNull();
    assertThat(outcome.predicates().get(2).text()).isEqualTo("\"sales\" in certifications");
  }

  @Test
  void holdsByOneSideOfAnOrWhereTheOtherIsNotKnown() throws RuleRejected {
    CompiledRule rule = RuleCompiler.compile("growth > 0.1 || monthsActive >= 12");
    assertThat(rule.judge(Partners.selling(1)).holds()).isTrue();
  }

  @Test
  void comparesAmountsToTheCent() {
    Seeded.runs(
        500,
        random -> {
          BigDecimal revenue = BigDecimal.valueOf(random.nextLong(10_000_000_000L), 2);
          BigDecimal limit = revenue.add(BigDecimal.valueOf(random.nextInt(-2, 3), 2));
          CompiledRule rule = compiled("revenue12m >= " + limit.abs().toPlainString());
          TierFacts facts = Partners.of(Partners.NOW, revenue, null, List.of());
          assertThat(rule.judge(facts).holds()).isEqualTo(revenue.compareTo(limit.abs()) >= 0);
        });
  }

  static CompiledRule compiled(String rule) {
    try {
      return RuleCompiler.compile(rule);
    } catch (RuleRejected rejected) {
      throw new AssertionError(rejected);
    }
  }

  private static RuleProblem problem(String rule) {
    RuleRejected rejected =
        catchThrowableOfType(RuleRejected.class, () -> RuleCompiler.compile(rule));
    return rejected.problems().getFirst();
  }
}
