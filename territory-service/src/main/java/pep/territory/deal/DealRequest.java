package pep.territory.deal;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.territory.account.CustomerIdentity;

/**
 * A deal as a partner registers it.
 *
 * @param productLines what it is about; none for everything
 * @param value expected, in the vendor's currency
 */
public record DealRequest(
    CustomerIdentity customer,
    List<String> productLines,
    @Nullable String description,
    @Nullable Money value) {

  public DealRequest {
    productLines = productLines.stream().distinct().sorted().toList();
  }

  DealRequest expecting(@Nullable String newDescription, @Nullable Money newValue) {
    return new DealRequest(customer, productLines, newDescription, newValue);
  }
}
