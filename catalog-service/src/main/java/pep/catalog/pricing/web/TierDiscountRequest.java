package pep.catalog.pricing.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.TierDiscount;
import pep.platform.validation.Code;
import pep.platform.validation.ProductLine;

/**
 * @param productLine the line the discount is for; absent for every line without one of its own
 * @param percent off the list price
 */
record TierDiscountRequest(
    @NotNull @Code String tier,
    @Nullable @ProductLine String productLine,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal percent) {

  static List<TierDiscount> toDiscounts(@Nullable List<TierDiscountRequest> requests) {
    List<TierDiscountRequest> given = requests == null ? List.of() : requests;
    return given.stream()
        .map(each -> new TierDiscount(each.tier, each.productLine, new Percentage(each.percent)))
        .toList();
  }
}
