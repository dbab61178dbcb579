package pep.partner.journey.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.journey.Journey;
import pep.partner.journey.JourneyStatus;
import pep.partner.journey.Journeys;
import pep.partner.journey.Travelling;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/** What partners go through from their first day on. */
@RestController
@RequestMapping("/api/journeys")
class JourneyController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt")
          .filterElsewhereBy(Journeys.WORDS)
          .filter("partnerId")
          .filterEnum("status", "status", JourneyStatus.class)
          .filterYesNo("overdue", "overdue");

  private final Journeys journeys;
  private final Travelling travelling;

  JourneyController(Journeys journeys, Travelling travelling) {
    this.journeys = journeys;
    this.travelling = travelling;
  }

  /** Lists journeys: a partner sees its own. */
  @GetMapping
  @Allowed({"partners:read", "profile:read"})
  Page<JourneyResponse> list(Reach reach, Listing listing) {
    return journeys.page(reach, listing).map(JourneyResponse::of);
  }

  /** Shows a journey with its steps. */
  @GetMapping("/{id}")
  @Allowed({"partners:read", "profile:read"})
  Versioned<JourneyResponse> get(Reach reach, @PathVariable String id) {
    return ok(journeys.get(reach, id));
  }

  /** Who did which step, when. */
  @GetMapping("/{id}/history")
  @Allowed("partners:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return journeys.history(staff, id, asked);
  }

  /** Says that a step is done; a partner says so of its own steps. */
  @PostMapping("/{id}/steps/{step}/done")
  @Allowed({"partners:write", "profile:write"})
  Versioned<JourneyResponse> done(
      Reach reach,
      @PathVariable String id,
      @PathVariable String step,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(travelling.done(reach, id, ifMatch, step));
  }

  private static Versioned<JourneyResponse> ok(Journey journey) {
    return Versioned.of(journey, JourneyResponse.of(journey));
  }
}
