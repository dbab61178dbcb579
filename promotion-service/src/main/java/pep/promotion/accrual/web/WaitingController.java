package pep.promotion.accrual.web;

import java.time.Instant;
import org.joda.money.Money;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.promotion.accrual.claim.BudgetShares;
import pep.promotion.accrual.claim.Claim;

/** Who waits for money to come back to a budget, for the vendor's staff. */
@RestController
@RequestMapping("/api/budgets/{promotionId}/waiting")
@Allowed("ledger:read")
class WaitingController {

  private static final ListingRules LIST =
      ListingRules.sortedBy().sort("acceptedAt", "order").filter("partnerId").filter("partnerCode");

  private final BudgetShares shares;

  WaitingController(BudgetShares shares) {
    this.shares = shares;
  }

  /**
   * @param lineId the sale
   * @param acceptedAt when it was accepted; money goes to the first
   * @param waiting what it goes without
   */
  record WaitingResponse(
      String lineId,
      String partnerId,
      String partnerCode,
      Instant acceptedAt,
      Money asked,
      Money funded,
      Money waiting) {

    static WaitingResponse of(Claim claim) {
      return new WaitingResponse(
          claim.root(),
          claim.partnerId(),
          claim.partnerCode(),
          claim.acceptedAt(),
          claim.wanted(),
          claim.funded(),
          claim.lacks());
    }
  }

  /**
   * Lists the sales that a budget had no money for, the first to be given what comes back first.
   */
  @GetMapping
  Page<WaitingResponse> waiting(Staff staff, @PathVariable String promotionId, Listing listing) {
    return shares.waiting(staff.tenant(), promotionId, listing).map(WaitingResponse::of);
  }
}
