package pep.promotion.settlement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.promotion.settlement.Settlement;
import pep.promotion.settlement.SettlementStatus;
import pep.promotion.settlement.Settlements;
import pep.promotion.settlement.Settling;

/** Settlements of the vendor: proposed, approved by others, given up. */
@RestController
@RequestMapping("/api/settlements")
@Allowed("ledger:write")
class SettlementController {

  private static final String MONTH = "[12][0-9]{3}-(0[1-9]|1[0-2])";
  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt")
          .filter("period")
          .filterEnum("status", "status", SettlementStatus.class);

  private final Settling settling;
  private final Settlements settlements;

  SettlementController(Settling settling, Settlements settlements) {
    this.settling = settling;
    this.settlements = settlements;
  }

  /**
   * @param period a closed period, whose closing balances are paid
   */
  record ProposeRequest(@NotNull @Pattern(regexp = MONTH) String period) {}

  /**
   * @param period a closed period
   */
  record PreviewParameters(@NotNull @Pattern(regexp = MONTH) String period) {}

  /** Tells whom a settlement would pay, and who is owed and left out. */
  @GetMapping("/preview")
  CollectedResponse preview(Staff staff, @Valid @ModelAttribute PreviewParameters asked) {
    return CollectedResponse.of(settling.preview(staff.tenant(), asked.period()));
  }

  /** Proposes to pay what is owed with a closed period. */
  @PostMapping
  Created<SettlementResponse> propose(
      Staff staff, Creation creation, @Valid @RequestBody ProposeRequest request) {
    Settlement settlement =
        settling.propose(staff.tenant(), request.period(), creation, Cause.of(staff));
    return Created.of("/api/settlements", settlement, SettlementResponse.of(settlement));
  }

  /** Lists the vendor's settlements. */
  @GetMapping
  @Allowed("ledger:read")
  Page<SettlementResponse> list(Staff staff, Listing listing) {
    return settlements.page(staff.tenant(), listing).map(SettlementResponse::of);
  }

  /** Shows a settlement. */
  @GetMapping("/{id}")
  @Allowed("ledger:read")
  Versioned<SettlementResponse> get(Staff staff, @PathVariable String id) {
    return ok(settlements.get(staff.tenant(), id));
  }

  /** Approves a settlement; over the vendor's amount two people have to. */
  @PostMapping("/{id}/approve")
  Versioned<SettlementResponse> approve(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(settling.approve(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  /** Gives a proposed settlement up. */
  @PostMapping("/{id}/cancel")
  Versioned<SettlementResponse> cancel(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(settling.cancel(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  /** Who did what with a settlement, and when. */
  @GetMapping("/{id}/history")
  @Allowed("ledger:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return settlements.history(staff.tenant(), id, asked);
  }

  private static Versioned<SettlementResponse> ok(Settlement settlement) {
    return Versioned.of(settlement, SettlementResponse.of(settlement));
  }
}
