package pep.catalog.pricing.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.TierDiscount;

/**
 * @param productLine the line the discount is for; absent for every line without one of its own
 * @param percent off the list price
 */
record TierDiscountRequest(
    @NotBlank @Size(max = 64) String tier,
    @Nullable @Size(min = 1, max = 64) String productLine,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal percent) {

  static List<TierDiscount> toDiscounts(@Nullable List<TierDiscountRequest> requests) {
    List<TierDiscountRequest> given = requests == null ? List.of() : requests;
    return given.stream()
        .map(each -> new TierDiscount(each.tier, each.productLine, new Percentage(each.percent)))
        .toList();
  }
}
