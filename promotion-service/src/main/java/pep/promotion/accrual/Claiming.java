package pep.promotion.accrual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;

/**
 * Reads the sales of those partners whose claims on budgets have moved. Claims are reckoned sale by
 * sale; whoever has sold nothing that a capped rebate concerns is spared it.
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

  /** Whether a partner's claims have to be reckoned. */
  static boolean owes(Seller seller, Summing.Step step) {
    return seller.mayClaim() && step.of(seller.partnerId()).claimsMoved();
  }

  /** All sales of the first partners that owe claims, as many as one run takes. */
  Map<String, SaleSet> sales(
      Tenant tenant, List<Seller> sellers, Summing.Step step, CurrencyUnit currency) {
    List<Seller> owing = sellers.stream().filter(each -> owes(each, step)).toList();
    Map<String, SaleSet> sales = new HashMap<>();
    int read = 0;
    for (int from = 0; from < owing.size() && read < LINES_A_RUN; from += PARTNERS_READ_TOGETHER) {
      List<Seller> some =
          owing.subList(from, Math.min(owing.size(), from + PARTNERS_READ_TOGETHER));
      List<String> ids = some.stream().map(Seller::partnerId).toList();
      Map<String, List<SaleLine>> lines = pages.of(tenant, ids, currency);
      for (Seller each : some) {
        List<SaleLine> theirs = lines.getOrDefault(each.partnerId(), List.of());
        sales.put(each.partnerId(), SaleSet.of(theirs, each.history()));
        read += theirs.size();
      }
    }
    return sales;
  }
}
