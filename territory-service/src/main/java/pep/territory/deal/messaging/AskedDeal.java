package pep.territory.deal.messaging;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.territory.account.CustomerIdentity;
import pep.territory.deal.DealRequest;

/**
 * What this service reads of a quote that is to be a deal.
 *
 * @param net what the partner pays, which is what the deal is worth
 */
public record AskedDeal(
    String askId,
    String quoteId,
    String partnerId,
    @Nullable String reference,
    int number,
    CustomerIdentity customer,
    List<String> productLines,
    Money net) {

  DealRequest toRequest() {
    String named = reference == null ? "" : " (" + reference + ")";
    String description = "Quote " + quoteId + named + ", version " + number;
    return new DealRequest(customer, productLines, description, net);
  }
}
