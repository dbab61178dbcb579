package pep.performance.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Calculated;

/**
 * What a formula came to for a partner.
 *
 * @param value six places; null where it came to none
 * @param notKnown what it asks for and is not known of the partner
 * @param bookVersion of the formulas that it was evaluated with
 * @param at the instant of what it was evaluated on
 */
public record FormulaValue(
    String partnerId,
    String code,
    Calculated.Outcome outcome,
    @Nullable BigDecimal value,
    List<String> notKnown,
    long bookVersion,
    Instant at) {

  private static final int PLACES = 6;

  static FormulaValue of(
      String partnerId, String code, Calculated found, long bookVersion, Instant at) {
    Double value = found.value();
    return new FormulaValue(
        partnerId,
        code,
        found.outcome(),
        value == null ? null : BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP),
        found.notKnown(),
        bookVersion,
        at);
  }

  String key() {
    return partnerId + "/" + code;
  }
}
