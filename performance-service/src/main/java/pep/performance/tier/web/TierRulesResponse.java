package pep.performance.tier.web;

import java.util.List;
import pep.performance.tier.ladder.ReviewDay;
import pep.performance.tier.ladder.TierRule;
import pep.performance.tier.ladder.TierRules;
import pep.performance.tier.ladder.TierVariable;
import pep.rules.vocabulary.Variable;

/**
 * A vendor's tier rules, and what they may speak of.
 *
 * @param version of the ladder; 0 while there are no rules
 * @param reviewDays on which partners fall, month and day; none where they fall when a grace is
 *     over
 */
record TierRulesResponse(
    long version,
    int graceDays,
    List<String> reviewDays,
    List<TierRule> tiers,
    List<Variable> variables) {

  private static final List<Variable> VARIABLES = TierVariable.VOCABULARY.variables();

  static final TierRulesResponse NONE =
      new TierRulesResponse(0, 0, List.of(), List.of(), VARIABLES);

  static TierRulesResponse of(TierRules rules) {
    return new TierRulesResponse(
        rules.version(),
        rules.graceDays(),
        rules.reviews().stream().map(ReviewDay::text).toList(),
        rules.tiers(),
        VARIABLES);
  }
}
