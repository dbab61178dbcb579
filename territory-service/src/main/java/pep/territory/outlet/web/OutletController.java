package pep.territory.outlet.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.Text;
import pep.territory.brand.BrandBook;
import pep.territory.decision.Replayed;
import pep.territory.outlet.ExplainedSpacing;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletStatus;
import pep.territory.outlet.OutletTransfer;
import pep.territory.outlet.Outlets;
import pep.territory.outlet.Sight;
import pep.territory.outlet.Siting;

@RestController
@RequestMapping("/api/outlets")
class OutletController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("code", "name", "createdAt", "changedAt")
          .searchWords("q")
          .filter("code")
          .filter("brand")
          .filter("partnerId")
          .filter("partnerCode")
          .filterCountry("country", "address.country")
          .filter("subdivision", "address.subdivision")
          .filterEnum("status", "status", OutletStatus.class);

  private final Siting siting;
  private final OutletTransfer transfer;
  private final Outlets outlets;

  OutletController(Siting siting, OutletTransfer transfer, Outlets outlets) {
    this.siting = siting;
    this.transfer = transfer;
    this.outlets = outlets;
  }

  record OutletCloseRequest(@NotNull @Text(max = 500) String reason) {}

  /**
   * To whom an outlet goes, and why.
   *
   * @param partner id or code of an active partner
   */
  record OutletTransferRequest(
      @NotNull @Code String partner, @NotNull @Text(max = 500) String reason) {}

  /**
   * Places an outlet, unless it stands too close to another. In place of one that is open it moves,
   * grows or has another name or partner: that one closes as this one opens.
   */
  @PostMapping
  @Allowed("territories:write")
  Created<OutletResponse> place(
      Staff staff, Creation creation, @Valid @RequestBody OutletRequest request) {
    Outlet outlet = siting.place(staff.tenant(), request.application(), creation, Cause.of(staff));
    return Created.of("/api/outlets", outlet, response(staff, outlet));
  }

  /** Tells what would be decided of an outlet now; a partner asks for itself. Nothing is kept. */
  @PostMapping("/check")
  @Allowed("territories:read")
  ExplainedSpacing check(Reach reach, @Valid @RequestBody OutletRequest request) {
    return siting.check(reach, request.application());
  }

  /** Lists outlets: a partner sees its own. */
  @GetMapping
  @Allowed("territories:read")
  Page<OutletResponse> list(Reach reach, Listing listing) {
    Sight sight = siting.sight(reach);
    BrandBook book = outlets.book(reach.tenant());
    return outlets.page(reach, listing).map(outlet -> OutletResponse.of(outlet, sight, book));
  }

  /** Shows an outlet. */
  @GetMapping("/{id}")
  @Allowed("territories:read")
  Versioned<OutletResponse> get(Reach reach, @PathVariable String id) {
    return ok(reach, outlets.get(reach, id));
  }

  /** Why an outlet was placed. */
  @GetMapping("/{id}/explain")
  @Allowed("territories:read")
  Replayed<ExplainedSpacing> explain(Reach reach, @PathVariable String id) {
    Outlet outlet = outlets.get(reach, id);
    return new Replayed<>(
        ExplainedSpacing.of(outlet.decision(), outlet.radius(), siting.sight(reach)),
        siting.replays(outlet));
  }

  /** Closes an outlet: its ground is free again. */
  @PostMapping("/{id}/close")
  @Allowed("territories:write")
  Versioned<OutletResponse> close(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody OutletCloseRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    return ok(staff, siting.close(staff.tenant(), id, ifMatch, request.reason(), cause));
  }

  /** Hands an open outlet to another partner. */
  @PostMapping("/{id}/transfer")
  @Allowed("territories:write")
  Versioned<OutletResponse> transfer(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody OutletTransferRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    return ok(staff, transfer.transfer(staff.tenant(), id, ifMatch, request.partner(), cause));
  }

  /** Who changed an outlet, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("territories:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return outlets.history(staff.tenant(), id, asked);
  }

  private Versioned<OutletResponse> ok(Reach reach, Outlet outlet) {
    return Versioned.of(outlet, response(reach, outlet));
  }

  private OutletResponse response(Reach reach, Outlet outlet) {
    return OutletResponse.of(outlet, siting.sight(reach), outlets.book(reach.tenant()));
  }
}
