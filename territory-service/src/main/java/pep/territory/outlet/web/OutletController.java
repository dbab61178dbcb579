package pep.territory.outlet.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;
import pep.platform.validation.Text;
import pep.territory.decision.Replayed;
import pep.territory.outlet.ExplainedSpacing;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.OutletStatus;
import pep.territory.outlet.Outlets;
import pep.territory.outlet.Siting;
import pep.territory.roster.VendorStaff;

@RestController
@RequestMapping("/api/outlets")
class OutletController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("code", "name", "createdAt", "changedAt")
          .filter("code")
          .filter("brand")
          .filter("partnerId")
          .filter("partnerCode")
          .filterCountry("country", "address.country")
          .filter("subdivision", "address.subdivision")
          .filterEnum("status", "status", OutletStatus.class);

  private final Siting siting;
  private final Outlets outlets;

  OutletController(Siting siting, Outlets outlets) {
    this.siting = siting;
    this.outlets = outlets;
  }

  record OutletCloseRequest(@NotNull @Text(max = 500) String reason) {}

  /** Places an outlet, unless it stands too close to another. */
  @PostMapping
  @Allowed("territories:write")
  Created<OutletResponse> place(
      Caller caller, Creation creation, @Valid @RequestBody OutletRequest request) {
    Outlet outlet =
        siting.place(
            caller.tenant(),
            request.partner(),
            request.details(),
            false,
            creation,
            Cause.of(caller));
    return Created.of("/api/outlets", outlet, OutletResponse.of(outlet));
  }

  /** Tells what would be decided of an outlet now; nothing is kept. */
  @PostMapping("/check")
  @Allowed("territories:read")
  ExplainedSpacing check(Caller caller, @Valid @RequestBody OutletRequest request) {
    OutletDetails details = request.details();
    return ExplainedSpacing.of(siting.check(caller.tenant(), details), details.radius());
  }

  /** Lists outlets: a partner sees its own. */
  @GetMapping
  @Allowed("territories:read")
  Page<OutletResponse> list(Caller caller, Listing listing) {
    return outlets.page(caller.tenant(), caller.partnerId(), listing).map(OutletResponse::of);
  }

  /** Shows an outlet. */
  @GetMapping("/{id}")
  @Allowed("territories:read")
  Versioned<OutletResponse> get(Caller caller, @PathVariable String id) {
    return ok(visible(caller, id));
  }

  /** Why an outlet was placed. */
  @GetMapping("/{id}/explain")
  @Allowed("territories:read")
  Replayed<ExplainedSpacing> explain(Caller caller, @PathVariable String id) {
    Outlet outlet = visible(caller, id);
    return new Replayed<>(
        ExplainedSpacing.of(outlet.decision(), outlet.radius()), siting.replays(outlet));
  }

  /** Closes an outlet: its ground is free again. */
  @PostMapping("/{id}/close")
  @Allowed("territories:write")
  Versioned<OutletResponse> close(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody OutletCloseRequest request) {
    Cause cause = Cause.of(caller, request.reason());
    return ok(siting.close(caller.tenant(), id, ifMatch, request.reason(), cause));
  }

  /** Who changed an outlet, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("territories:read")
  Page<History.Entry> history(Caller caller, @PathVariable String id) {
    VendorStaff.require(caller);
    return new Page<>(outlets.history(caller.tenant(), id), null);
  }

  private Outlet visible(Caller caller, String id) {
    Outlet outlet = outlets.get(caller.tenant(), id);
    if (!caller.mayReadPartner(outlet.partnerId())) {
      throw new NotFound("outlet", id);
    }
    return outlet;
  }

  private static Versioned<OutletResponse> ok(Outlet outlet) {
    return Versioned.of(outlet, OutletResponse.of(outlet));
  }
}
