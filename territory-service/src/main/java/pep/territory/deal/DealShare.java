package pep.territory.deal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A partner's part in a deal that several sell together.
 *
 * @param percent above 0, with at most two decimals; those of one deal sum to 100
 */
public record DealShare(String partnerId, String partnerCode, BigDecimal percent) {

  static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * What a partner is credited with when the deal is won.
   *
   * @param value its part of the deal's, where that is known
   */
  public record Credit(
      String partnerId, String partnerCode, BigDecimal percent, @Nullable Money value) {}

  /**
   * What each is credited with, in their order. The parts sum to the value: each is rounded down to
   * what its currency has, and what is left goes to the largest share, the first of several.
   */
  static List<Credit> credits(List<DealShare> shares, @Nullable Money value) {
    if (value == null || shares.isEmpty()) {
      return shares.stream().map(each -> each.credit(null)).toList();
    }
    List<Money> parts = new ArrayList<>();
    Money left = value;
    for (DealShare each : shares) {
      Money part =
          value.multipliedBy(each.percent, RoundingMode.DOWN).dividedBy(WHOLE, RoundingMode.DOWN);
      parts.add(part);
      left = left.minus(part);
    }
    int largest =
        shares.indexOf(shares.stream().max(Comparator.comparing(DealShare::percent)).orElseThrow());
    parts.set(largest, parts.get(largest).plus(left));
    List<Credit> credits = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      credits.add(shares.get(i).credit(parts.get(i)));
    }
    return credits;
  }

  private Credit credit(@Nullable Money value) {
    return new Credit(partnerId, partnerCode, percent, value);
  }
}
