package pep.performance.formula.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.formula.FormulaValue;
import pep.performance.roster.RosterPartner;

/**
 * What a formula came to for a partner.
 *
 * @param outcome {@code known}, {@code unknown}, {@code divides_by_zero} or {@code fails}
 * @param value six places; none unless it is known
 * @param notKnown what it asks for and is not known of the partner
 * @param asOf the instant of what it was evaluated on
 */
record FormulaValueResponse(
    String partnerId,
    @Nullable String partnerCode,
    @Nullable String name,
    String code,
    String outcome,
    @Nullable BigDecimal value,
    List<String> notKnown,
    Instant asOf) {

  static FormulaValueResponse of(FormulaValue found, @Nullable RosterPartner partner) {
    return new FormulaValueResponse(
        found.partnerId(),
        partner == null ? null : partner.code(),
        partner == null ? null : partner.name(),
        found.code(),
        found.outcome().wireName(),
        found.value(),
        found.notKnown(),
        found.at());
  }
}
