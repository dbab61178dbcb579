package pep.catalog.pricing.web;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.VolumeBreak;

record VolumeBreakResponse(
    BigDecimal minQuantity, @Nullable BigDecimal percent, @Nullable Money unitPrice) {

  static List<VolumeBreakResponse> of(List<VolumeBreak> breaks) {
    return breaks.stream()
        .map(
            each ->
                new VolumeBreakResponse(
                    each.minQuantity(), value(each.percent()), each.unitPrice()))
        .toList();
  }

  private static @Nullable BigDecimal value(@Nullable Percentage percent) {
    return percent == null ? null : percent.value();
  }
}
