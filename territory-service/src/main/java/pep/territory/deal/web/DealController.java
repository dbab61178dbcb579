package pep.territory.deal.web;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.territory.deal.Deal;
import pep.territory.deal.DealChecking;
import pep.territory.deal.DealConflicts;
import pep.territory.deal.DealDecision.Outcome;
import pep.territory.deal.DealObjection;
import pep.territory.deal.DealOnForeignGround;
import pep.territory.deal.DealOutcome;
import pep.territory.deal.DealRegistration;
import pep.territory.deal.DealStatus;
import pep.territory.deal.Deals;
import pep.territory.decision.Replayed;

/** Registers deals and shows them. */
@RestController
class DealController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt", "protectedUntil")
          .searchWords("q")
          .sort("reviewDueAt", "review.dueAt")
          .sort("objectionDueAt", "objection.dueAt")
          .filter("partnerId")
          .filter("partnerCode")
          .filter("accountId")
          .filterEnum("status", "status", DealStatus.class)
          .filterEnum("objection", "objection.status", DealObjection.Status.class)
          .filterEnum("outcome", "outcome", DealOutcome.class);

  private final DealRegistration registration;
  private final DealChecking checking;
  private final Deals deals;

  DealController(DealRegistration registration, DealChecking checking, Deals deals) {
    this.registration = registration;
    this.checking = checking;
    this.deals = deals;
  }

  /**
   * Registers a deal. One whose customer may be another partner's is in review until the vendor has
   * said. 409 where another deal protects the customer, or the place is another partner's alone and
   * the vendor has it so; the refused registration is kept all the same.
   */
  @PostMapping("/api/deals")
  @Allowed("deals:write")
  Created<DealResponse> register(
      Reach reach, Creation creation, @Valid @RequestBody DealRequestBody request) {
    Deal deal =
        registration.register(
            reach.tenant(),
            request.holder(reach),
            request.request(reach),
            creation,
            Cause.of(reach));
    if (deal.decision().outcome() == Outcome.REFUSE) {
      Map<String, ?> evidence =
          Map.of(
              "dealId",
              deal.id(),
              "decision",
              DealDecisionResponse.of(deal.decision(), reach),
              "freeLines",
              checking.freeLines(reach.tenant(), deal.request(), deal.decision()));
      throw deal.decision().conflicts().isEmpty()
          ? new DealOnForeignGround(deal, evidence)
          : new DealConflicts(deal, evidence);
    }
    return Created.of("/api/deals", deal, DealResponse.of(deal, reach));
  }

  /** Lists deals: a partner sees its own, and those that it has a share of. */
  @GetMapping("/api/deals")
  @Allowed("deals:read")
  Page<DealResponse> list(Reach reach, Listing listing) {
    return page(reach, listing);
  }

  /** Lists the calling partner's own deals, and those that it has a share of. */
  @GetMapping("/api/my/deals")
  @Allowed("deals:read")
  Page<DealResponse> mine(PartnerCaller partner, Listing listing) {
    return page(partner, listing);
  }

  /** Shows a deal. */
  @GetMapping("/api/deals/{id}")
  @Allowed("deals:read")
  Versioned<DealResponse> get(Reach reach, @PathVariable String id) {
    Deal deal = deals.readable(reach, id);
    return Versioned.of(deal, DealResponse.of(deal, reach));
  }

  /** Why a deal was registered, or refused. */
  @GetMapping("/api/deals/{id}/explain")
  @Allowed("deals:read")
  Replayed<DealDecisionResponse> explain(Reach reach, @PathVariable String id) {
    Deal deal = deals.readable(reach, id);
    return new Replayed<>(
        DealDecisionResponse.of(deal.decision(), reach), registration.replays(deal));
  }

  /** Who changed a deal, when and to what. */
  @GetMapping("/api/deals/{id}/history")
  @Allowed("deals:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return deals.history(staff.tenant(), id, asked);
  }

  private Page<DealResponse> page(Reach reach, Listing listing) {
    return deals.page(reach, listing).map(deal -> DealResponse.of(deal, reach));
  }
}
