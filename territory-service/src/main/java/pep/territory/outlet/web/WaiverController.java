package pep.territory.outlet.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;
import pep.territory.outlet.Siting;
import pep.territory.outlet.waiver.Waiver;
import pep.territory.outlet.waiver.WaiverStatus;
import pep.territory.outlet.waiver.Waivers;
import pep.territory.outlet.waiver.Waiving;

/** Waivers: outlets that may stand too close to others for a time. */
@RestController
@RequestMapping("/api/waivers")
class WaiverController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt", "until")
          .searchWords("q")
          .filter("partnerId")
          .filter("partnerCode")
          .filterEnum("status", "status", WaiverStatus.class);

  private final Waiving waiving;
  private final Waivers waivers;

  WaiverController(Waiving waiving, Waivers waivers) {
    this.waiving = waiving;
    this.waivers = waivers;
  }

  /** What is decided on a waiver. */
  enum WaiverVerdict {
    APPROVE,
    REFUSE
  }

  /**
   * An outlet that stands too close to others, and why it is wanted.
   *
   * @param until the first day on which it may not stand there any more
   */
  record WaiverRequest(
      @Valid @NotNull OutletRequest outlet,
      @NotNull LocalDate until,
      @NotNull @Text(max = 500) String reason) {

    Siting.Application application() {
      try {
        return outlet.application();
      } catch (InvalidInput e) {
        throw new InvalidInput(e.errors().stream().map(WaiverController::ofOutlet).toList());
      }
    }
  }

  record WaiverDecisionRequest(
      @NotNull WaiverVerdict outcome, @NotNull @Text(max = 500) String reason) {}

  /**
   * Asks for an outlet although it stands too close to others. In place of an open one of the same
   * code that one may go on standing, move or grow.
   */
  @PostMapping
  @Allowed("territories:write")
  Created<WaiverResponse> ask(
      Staff staff, Creation creation, @Valid @RequestBody WaiverRequest request) {
    Waiver waiver =
        waiving.ask(
            staff.tenant(),
            request.application(),
            request.until(),
            request.reason(),
            creation,
            Cause.of(staff, request.reason()));
    return Created.of("/api/waivers", waiver, WaiverResponse.of(waiver));
  }

  /** Lists waivers. Those to be decided on are in the status {@code asked}. */
  @GetMapping
  @Allowed("territories:read")
  Page<WaiverResponse> list(Staff staff, Listing listing) {
    return waivers.page(staff.tenant(), listing).map(WaiverResponse::of);
  }

  /** Shows a waiver. */
  @GetMapping("/{id}")
  @Allowed("territories:read")
  Versioned<WaiverResponse> get(Staff staff, @PathVariable String id) {
    return ok(waivers.get(staff.tenant(), id));
  }

  /**
   * Approves a waiver, which places its outlet, or refuses it; not by whoever asked for it. When
   * its day comes the outlet stays, and what it stands too close to is told as a violation.
   */
  @PostMapping("/{id}/decide")
  @Allowed("territories:write")
  Versioned<WaiverResponse> decide(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody WaiverDecisionRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    String reason = request.reason();
    return ok(
        switch (request.outcome()) {
          case APPROVE -> waiving.approve(staff.tenant(), id, ifMatch, reason, cause);
          case REFUSE -> waiving.refuse(staff.tenant(), id, ifMatch, reason, cause);
        });
  }

  /** Who changed a waiver, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("territories:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return waivers.history(staff.tenant(), id, asked);
  }

  private static FieldError ofOutlet(FieldError error) {
    return new FieldError("outlet." + error.field(), error.code(), error.cure());
  }

  private static Versioned<WaiverResponse> ok(Waiver waiver) {
    return Versioned.of(waiver, WaiverResponse.of(waiver));
  }
}
