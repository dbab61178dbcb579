package pep.promotion.dispute.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.Creation;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;
import pep.promotion.dispute.Dispute;
import pep.promotion.dispute.DisputeStatus;
import pep.promotion.dispute.Disputes;
import pep.promotion.dispute.Disputing;
import pep.promotion.roster.Roster;

/** Disputes of statement lines: a partner opens one, both sides talk, the vendor resolves it. */
@RestController
@RequestMapping("/api/disputes")
class DisputeController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt")
          .filter("partnerId")
          .filter("partnerCode")
          .filter("promotionCode", "line.promotionCode")
          .filterEnum("status", "status", DisputeStatus.class);

  private final Disputing disputing;
  private final Disputes disputes;
  private final Roster roster;

  DisputeController(Disputing disputing, Disputes disputes, Roster roster) {
    this.disputing = disputing;
    this.disputes = disputes;
    this.roster = roster;
  }

  /**
   * @param promotion id or code of the rebate
   * @param lineId the sales line on its statement
   * @param text what is wrong with it
   */
  record OpenRequest(
      @NotNull @Code String promotion,
      @NotNull @Code String lineId,
      @NotNull @Text(max = 2000) String text) {}

  record SayRequest(@NotNull @Text(max = 2000) String text) {}

  /**
   * @param adjustment what is owed more, below zero for less; all stays as it is if left out
   * @param reason why
   */
  record ResolveRequest(@Nullable Money adjustment, @NotNull @Text(max = 500) String reason)
      implements CrossChecked {

    @Override
    public void check(WrongFields wrong) {
      if (adjustment != null && adjustment.isZero()) {
        wrong.add("adjustment.amount", "zero-adjustment", "Leave it out if all stays as it is.");
      }
    }
  }

  /** Disputes a line of the calling partner's statement. */
  @PostMapping
  @Allowed("disputes:write")
  Created<DisputeResponse> open(
      PartnerCaller partner, Creation creation, @Valid @RequestBody OpenRequest request) {
    Dispute dispute =
        disputing.open(partner, creation, request.promotion(), request.lineId(), request.text());
    return Created.of("/api/disputes", dispute, DisputeResponse.of(dispute));
  }

  /** Lists disputes. */
  @GetMapping
  @Allowed("ledger:read")
  Page<DisputeResponse> list(Reach reach, Listing listing) {
    return disputes.page(reach, listing).map(DisputeResponse::of);
  }

  /** Shows a dispute with all that was said. */
  @GetMapping("/{id}")
  @Allowed("ledger:read")
  Versioned<DisputeResponse> get(Reach reach, @PathVariable String id) {
    return ok(disputes.get(reach, id));
  }

  /** Says something in a dispute. */
  @PostMapping("/{id}/messages")
  @Allowed({"disputes:write", "ledger:write"})
  Versioned<DisputeResponse> say(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody SayRequest request) {
    return ok(disputing.say(reach, id, request.text(), ifMatch));
  }

  /** Withdraws a dispute. */
  @PostMapping("/{id}/withdraw")
  @Allowed("disputes:write")
  Versioned<DisputeResponse> withdraw(
      PartnerCaller partner,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(disputing.withdraw(partner, id, ifMatch));
  }

  /** Resolves a dispute, by posting what is owed more or less or by saying why nothing is. */
  @PostMapping("/{id}/resolve")
  @Allowed("ledger:write")
  Versioned<DisputeResponse> resolve(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ResolveRequest request) {
    Money adjustment = request.adjustment();
    var currency = roster.vendor(staff.tenant()).currency();
    if (adjustment != null && !adjustment.getCurrencyUnit().equals(currency)) {
      throw InvalidInput.of(
          "adjustment.currency",
          "foreign-currency",
          "Give it in the vendor's currency, " + currency + ".");
    }
    return ok(disputing.resolve(staff, id, adjustment, request.reason(), ifMatch));
  }

  private static Versioned<DisputeResponse> ok(Dispute dispute) {
    return Versioned.of(dispute, DisputeResponse.of(dispute));
  }
}
