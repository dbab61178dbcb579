package pep.catalog.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A volume break as others are told of it; numbers are plain text.
 *
 * @param minQuantity the quantity that it begins at
 * @param percent what it takes off, null where it sets a price
 */
public record ToldBreak(String minQuantity, @Nullable String percent, @Nullable Money unitPrice) {

  static List<ToldBreak> of(List<VolumeBreak> breaks) {
    return breaks.stream()
        .map(
            each ->
                new ToldBreak(
                    plain(each.minQuantity()),
                    each.percent() == null ? null : plain(each.percent().value()),
                    each.unitPrice()))
        .toList();
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
