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
 * @param seller who of the partner's people sells it, by an id or a number of theirs; null where
 *     nobody was named
 */
public record DealRequest(
    CustomerIdentity customer,
    List<String> productLines,
    @Nullable String description,
    @Nullable Money value,
    @Nullable String seller) {

  public DealRequest {
    productLines = productLines.stream().distinct().sorted().toList();
  }

  /** One that names no seller. */
  public DealRequest(
      CustomerIdentity customer,
      List<String> productLines,
      @Nullable String description,
      @Nullable Money value) {
    this(customer, productLines, description, value, null);
  }

  DealRequest soldBy(@Nullable String person) {
    return new DealRequest(customer, productLines, description, value, person);
  }

  DealRequest expecting(@Nullable String newDescription, @Nullable Money newValue) {
    return new DealRequest(customer, productLines, newDescription, newValue, seller);
  }
}
