package pep.territory.deal;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;

/** What its partner does with a deal that it holds. */
@Service
public class DealKeeping {

  private final Deals deals;
  private final DealTerms terms;

  DealKeeping(Deals deals, DealTerms terms) {
    this.deals = deals;
    this.terms = terms;
  }

  /**
   * Notes what is expected of a deal now.
   *
   * @throws DealNotOpen if it protects nobody any more
   * @throws pep.platform.problem.InvalidInput if the value is in another currency than the vendor's
   */
  public Deal expect(
      Reach reach,
      String id,
      @Nullable String ifMatch,
      @Nullable String description,
      @Nullable Money value,
      Cause cause) {
    Deal deal = deals.get(reach, id);
    ETags.check(ifMatch, deal);
    terms.requireCurrency(reach.tenant(), value);
    deal.expect(description, value);
    return deals.save(deal, cause);
  }

  /**
   * Gives a deal up, which frees its customer.
   *
   * @throws DealNotOpen if it protects nobody any more
   */
  public Deal withdraw(
      Reach reach, String id, @Nullable String ifMatch, String reason, Cause cause) {
    Deal deal = deals.get(reach, id);
    ETags.check(ifMatch, deal);
    deal.withdraw(reason);
    return deals.save(deal, cause);
  }
}
