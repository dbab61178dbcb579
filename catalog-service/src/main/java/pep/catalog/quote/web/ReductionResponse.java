package pep.catalog.quote.web;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.quote.Reduction;
import pep.platform.reason.Reason;

/**
 * @param percent in plain digits, such as {@code 5.00}
 * @param amount what the line costs less; negative where a floor raises it
 * @param why the reason in its parts
 */
record ReductionResponse(
    Reduction.Kind kind,
    @Nullable String promotionId,
    @Nullable String promotionCode,
    @Nullable String percent,
    Money amount,
    String reason,
    Reason why) {

  static ReductionResponse of(Reduction reduction) {
    return new ReductionResponse(
        reduction.kind(),
        reduction.promotionId(),
        reduction.promotionCode(),
        reduction.percent() == null ? null : reduction.percent().text(),
        reduction.amount(),
        reduction.reason(),
        reduction.why());
  }
}
