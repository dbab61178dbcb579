package pep.promotion.ledger.web;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.PromotionTotal;
import pep.promotion.ledger.TrialBalance;
import pep.promotion.roster.Roster;

/** The ledger's sums and entries. A partner sees its own entries, and no account of the vendor. */
@RestController
@RequestMapping("/api/ledger")
@Allowed("ledger:read")
class LedgerController {

  private static final ListingRules ENTRIES =
      ListingRules.sortedBy("at")
          .filter("partnerId")
          .filter("partnerCode")
          .filter("promotionId")
          .filter("promotionCode")
          .filter("period")
          .filter("runId");

  private final Ledger ledger;
  private final Roster roster;

  LedgerController(Ledger ledger, Roster roster) {
    this.ledger = ledger;
    this.roster = roster;
  }

  record BalanceResponse(
      boolean balanced, Money debit, Money credit, List<AccountResponse> accounts) {

    static BalanceResponse of(TrialBalance balance) {
      return new BalanceResponse(
          balance.balanced(),
          balance.debit(),
          balance.credit(),
          balance.accounts().stream()
              .map(
                  a ->
                      new AccountResponse(
                          a.account().wireName(),
                          a.debit(),
                          a.credit(),
                          a.debit().minus(a.credit())))
              .toList());
    }
  }

  /**
   * @param balance debit less credit
   */
  record AccountResponse(String account, Money debit, Money credit, Money balance) {}

  /** Shows the trial balance of the incentive ledger. */
  @GetMapping("/balance")
  BalanceResponse balance(
      Staff staff, @RequestParam(required = false) @Nullable String promotionId) {
    return BalanceResponse.of(
        ledger.balance(staff.tenant(), promotionId, roster.vendor(staff.tenant()).currency()));
  }

  /** Sums what each promotion came to. */
  @GetMapping("/totals")
  Page<PromotionTotal> totals(
      Reach reach, @RequestParam(required = false) @Nullable String partnerId) {
    String partner =
        reach
            .partner(partnerId)
            .map(named -> roster.partner(reach.tenant(), named).partnerId())
            .orElse(null);
    return new Page<>(
        ledger.totals(reach.tenant(), partner, roster.vendor(reach.tenant()).currency()), null);
  }

  /** Lists the entries of the incentive ledger. */
  @GetMapping("/entries")
  Page<EntryResponse> entries(Reach reach, Listing listing) {
    return ledger.page(reach, listing).map(EntryResponse::of);
  }
}
