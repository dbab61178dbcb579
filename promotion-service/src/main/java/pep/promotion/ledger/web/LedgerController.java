package pep.promotion.ledger.web;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.Forbidden;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
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
      Caller caller, @RequestParam(required = false) @Nullable String promotionId) {
    if (caller.isPartner()) {
      throw new Forbidden("The accounts are the vendor's own.");
    }
    return BalanceResponse.of(
        ledger.balance(caller.tenant(), promotionId, roster.vendor(caller.tenant()).currency()));
  }

  /** Sums what each promotion came to. */
  @GetMapping("/totals")
  Page<PromotionTotal> totals(
      Caller caller, @RequestParam(required = false) @Nullable String partnerId) {
    String own = caller.partnerId();
    if (partnerId != null && !caller.mayReadPartner(partnerId)) {
      throw new NotFound("partner", partnerId);
    }
    return new Page<>(
        ledger.totals(
            caller.tenant(),
            own == null ? partnerId : own,
            roster.vendor(caller.tenant()).currency()),
        null);
  }

  /** Lists the entries of the incentive ledger. */
  @GetMapping("/entries")
  Page<EntryResponse> entries(Caller caller, Listing listing) {
    String own = caller.partnerId();
    Bson narrowed = own == null ? new Document() : Filters.eq("partnerId", own);
    return ledger.page(caller.tenant(), narrowed, listing).map(EntryResponse::of);
  }
}
