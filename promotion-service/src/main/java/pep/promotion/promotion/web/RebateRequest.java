package pep.promotion.promotion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.RebateSlab;
import pep.promotion.promotion.terms.RebateTerms;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.promotion.terms.StandingRule;

/**
 * @param slabs ascending by {@code from}
 * @param method marginal where it is left out
 * @param period the whole window where it is left out
 * @param standing whose standing counts: the partner's when it was sold, which it is where this is
 *     left out, at the period's end, or once it has qualified
 */
record RebateRequest(
    @NotEmpty @Size(max = 50) List<@Valid SlabRequest> slabs,
    @Nullable SlabMethod method,
    @Nullable AccrualPeriod period,
    @Nullable StandingRule standing)
    implements CrossChecked {

  /**
   * @param from net volume from which the percentage holds, in the vendor's currency
   */
  record SlabRequest(
      @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal from,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal percent) {}

  @Override
  public void check(WrongFields wrong) {
    for (int i = 1; slabs != null && i < slabs.size(); i++) {
      if (from(slabs.get(i)).compareTo(from(slabs.get(i - 1))) <= 0) {
        wrong.add(
            "slabs[" + i + "].from",
            "not-ascending",
            "Give slabs in ascending order of from, each from once.");
      }
    }
  }

  private static BigDecimal from(@Nullable SlabRequest slab) {
    return slab == null || slab.from() == null ? BigDecimal.ZERO : slab.from();
  }

  RebateTerms terms() {
    return new RebateTerms(
        slabs.stream().map(s -> new RebateSlab(s.from(), s.percent())).toList(),
        method == null ? SlabMethod.MARGINAL : method,
        period == null ? AccrualPeriod.WINDOW : period,
        standing == null ? StandingRule.AT_SALE : standing);
  }
}
