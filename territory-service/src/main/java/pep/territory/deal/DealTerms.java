package pep.territory.deal;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;
import pep.territory.roster.Roster;

/** What a deal may be about and worth, by what is known of its vendor. */
@Component
class DealTerms {

  private final Roster roster;

  DealTerms(Roster roster) {
    this.roster = roster;
  }

  /**
   * @throws InvalidInput if the vendor has no product of one of these lines
   */
  void requireLines(Tenant tenant, List<String> productLines) {
    for (int i = 0; i < productLines.size(); i++) {
      roster.requireProductLine(tenant, productLines.get(i), "productLines[" + i + "]");
    }
  }

  /**
   * @throws InvalidInput if the value is in another currency than the vendor's
   */
  void requireCurrency(Tenant tenant, @Nullable Money value) {
    String currency = roster.currency(tenant);
    if (value != null && !value.getCurrencyUnit().getCode().equals(currency)) {
      throw InvalidInput.of(
          "value",
          "foreign-currency",
          "Give the amount in " + currency + ", the vendor's currency.");
    }
  }
}
