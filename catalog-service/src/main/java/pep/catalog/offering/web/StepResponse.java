package pep.catalog.offering.web;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.PriceStep;
import pep.platform.reason.Reason;

/**
 * @param percent in plain digits, such as {@code 5.00}
 * @param before price per unit before the step
 * @param after price per unit after it
 * @param why the reason in its parts
 */
record StepResponse(
    PriceStep.Kind kind,
    @Nullable String percent,
    Money before,
    Money after,
    String reason,
    Reason why) {

  static StepResponse of(PriceStep step) {
    return new StepResponse(
        step.kind(),
        step.percent() == null ? null : step.percent().text(),
        step.before(),
        step.after(),
        step.reason(),
        step.why());
  }
}
