package pep.promotion.ledger.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
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
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.EarlierTotals;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.LedgerSums;
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
          .filter("postingPeriod")
          .filter("runId");

  private final Ledger ledger;
  private final LedgerSums sums;
  private final EarlierTotals earlier;
  private final Roster roster;

  LedgerController(Ledger ledger, LedgerSums sums, EarlierTotals earlier, Roster roster) {
    this.ledger = ledger;
    this.sums = sums;
    this.earlier = earlier;
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

  /**
   * Shows the trial balance of the incentive ledger, as it stands or as it stood at an instant.
   *
   * @param promotionId of one promotion alone
   * @param asOf what was posted up to and with this instant
   */
  @GetMapping("/balance")
  BalanceResponse balance(
      Staff staff,
      @RequestParam(required = false) @Nullable String promotionId,
      @RequestParam(required = false) @Nullable Instant asOf) {
    Tenant tenant = staff.tenant();
    CurrencyUnit currency = roster.vendor(tenant).currency();
    if (promotionId == null) {
      return BalanceResponse.of(sums.balance(tenant, asOf, currency));
    }
    return BalanceResponse.of(
        asOf == null
            ? sums.balanceOf(tenant, promotionId, currency)
            : earlier.balanceOf(tenant, promotionId, asOf, currency));
  }

  /**
   * Sums what each promotion came to, as it stands or as it stood at an instant.
   *
   * @param asOf what was posted up to and with this instant
   */
  @GetMapping("/totals")
  Page<PromotionTotal> totals(
      Reach reach,
      @RequestParam(required = false) @Nullable String partnerId,
      @RequestParam(required = false) @Nullable Instant asOf) {
    CurrencyUnit currency = roster.vendor(reach.tenant()).currency();
    String partner =
        reach
            .partner(partnerId)
            .map(named -> roster.partner(reach.tenant(), named).partnerId())
            .orElse(null);
    return new Page<>(
        asOf == null
            ? sums.totals(reach.tenant(), partner, currency)
            : earlier.at(reach.tenant(), asOf, partner, currency),
        null);
  }

  /** Lists the entries of the incentive ledger. */
  @GetMapping("/entries")
  Page<EntryResponse> entries(Reach reach, Listing listing) {
    return ledger.page(reach, listing).map(EntryResponse::of);
  }
}
