package pep.promotion.accrual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.sale.SalesPages;

/**
 * Finds the partners whose claims on budgets have moved, and what they are reckoned on: the groups
 * that new sales touch or, where other claims may have moved with them, all sales.
 */
@Component
class Claiming {

  /**
   * Once so many lines are read, a run takes no more partners: what one transaction writes has to
   * fit into the store's memory beside the work of others.
   */
  private static final int LINES_A_RUN = 4_000;

  private static final int PARTNERS_READ_TOGETHER = 10;

  private final SalesPages pages;

  Claiming(SalesPages pages) {
    this.pages = pages;
  }

  /** Whether a partner's claims have to be reckoned on all its sales. */
  static boolean owes(Seller seller, Summing.Step step) {
    return seller.mayClaim() && step.of(seller.partnerId()).claimsMoved();
  }

  /**
   * What the claims of partners are reckoned on; those that nothing has moved are left out, and
   * those that a run does not take any more.
   */
  Map<String, Reckoning> reckonings(
      Tenant tenant, List<Seller> sellers, Summing.Step step, CurrencyUnit currency) {
    Map<String, Reckoning> found = new HashMap<>(step.touched());
    List<Seller> owing =
        sellers.stream()
            .filter(each -> step.complete().contains(each.partnerId()) && owes(each, step))
            .toList();
    int read = 0;
    for (int from = 0; from < owing.size() && read < LINES_A_RUN; from += PARTNERS_READ_TOGETHER) {
      List<Seller> some =
          owing.subList(from, Math.min(owing.size(), from + PARTNERS_READ_TOGETHER));
      List<String> ids = some.stream().map(Seller::partnerId).toList();
      Map<String, List<SaleLine>> lines = pages.of(tenant, ids, currency);
      for (Seller each : some) {
        List<SaleLine> theirs = lines.getOrDefault(each.partnerId(), List.of());
        found.put(each.partnerId(), new Reckoning.Whole(SaleSet.of(theirs, each.history())));
        read += theirs.size();
      }
    }
    return found;
  }
}
