package pep.catalog.pricing.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.VolumeBreak;
import pep.platform.problem.FieldError;

/** A better price from a quantity on: either a percentage off or a price per unit. */
record VolumeBreakRequest(
    @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3) BigDecimal minQuantity,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal percent,
    @Nullable Money unitPrice) {

  /**
   * Notes an error for each break that has both a percentage and a price, or neither, or a price
   * below nothing.
   */
  static List<VolumeBreak> toBreaks(
      @Nullable List<VolumeBreakRequest> requests, List<FieldError> errors) {
    List<VolumeBreak> breaks = new ArrayList<>();
    List<VolumeBreakRequest> given = requests == null ? List.of() : requests;
    for (int i = 0; i < given.size(); i++) {
      VolumeBreakRequest each = given.get(i);
      if ((each.percent == null) == (each.unitPrice == null)) {
        errors.add(
            new FieldError(
                "volumeBreaks[" + i + "]", "one-of", "Give either percent or unitPrice."));
      } else if (each.unitPrice != null && each.unitPrice.isNegative()) {
        errors.add(
            new FieldError(
                "volumeBreaks[" + i + "].unitPrice",
                "negative-amount",
                "Give an amount of zero or more."));
      } else {
        breaks.add(
            new VolumeBreak(
                each.minQuantity,
                each.percent == null ? null : new Percentage(each.percent),
                each.unitPrice));
      }
    }
    return breaks;
  }
}
