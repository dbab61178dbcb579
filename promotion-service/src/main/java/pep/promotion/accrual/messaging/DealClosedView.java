package pep.promotion.accrual.messaging;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code deal.closed.v1}.
 *
 * @param value what it is worth; null where nobody said
 * @param outcome {@code won} or {@code lost}
 * @param productLines what it is about; none for everything
 * @param seller who of the partner's people sold it; null where nobody was named
 * @param referrer the partner that referred it; null for none
 */
public record DealClosedView(
    String dealId,
    String partnerId,
    @Nullable Money value,
    String outcome,
    @Nullable List<String> productLines,
    @Nullable String seller,
    @Nullable String referrer) {

  boolean won() {
    return "won".equals(outcome);
  }
}
