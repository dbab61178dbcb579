package pep.catalog.pricing.web;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.VolumeBreak;

record VolumeBreakResponse(
    BigDecimal minQuantity, @Nullable String percent, @Nullable Money unitPrice) {

  static List<VolumeBreakResponse> of(List<VolumeBreak> breaks) {
    return breaks.stream()
        .map(
            each ->
                new VolumeBreakResponse(each.minQuantity(), text(each.percent()), each.unitPrice()))
        .toList();
  }

  private static @Nullable String text(@Nullable Percentage percent) {
    return percent == null ? null : percent.text();
  }
}
