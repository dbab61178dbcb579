package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Name;
import pep.territory.placement.Grants;
import pep.territory.placement.Surveying;
import pep.territory.placement.Territories;
import pep.territory.placement.Territory;

@RestController
@RequestMapping("/api/territories")
class TerritoryController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("code", "name", "createdAt", "changedAt")
          .searchWords("q")
          .filter("code")
          .filter("parentId")
          .filterYesNo("retired", "retired")
          .filter("region", "area.regions");

  private final Surveying surveying;
  private final Territories territories;
  private final Grants grants;

  TerritoryController(Surveying surveying, Territories territories, Grants grants) {
    this.surveying = surveying;
    this.territories = territories;
    this.grants = grants;
  }

  record TerritoryChangeRequest(@NotNull @Name String name, @Valid @NotNull AreaRequest area) {}

  /** Draws a territory. */
  @PostMapping
  @Allowed("territories:write")
  Created<TerritoryResponse> draw(
      Staff staff, Creation creation, @Valid @RequestBody TerritoryRequest request) {
    Territory territory =
        surveying.draw(staff.tenant(), request.drawing(), creation, Cause.of(staff));
    return Created.of("/api/territories", territory, TerritoryResponse.of(territory));
  }

  /** Lists territories. */
  @GetMapping
  @Allowed("territories:read")
  Page<TerritorySummary> list(Staff staff, Listing listing) {
    return territories.page(staff.tenant(), listing).map(TerritorySummary::of);
  }

  /** Shows a territory by id or code. A partner sees those that it holds a grant on. */
  @GetMapping("/{id}")
  @Allowed("territories:read")
  Versioned<TerritoryResponse> get(Reach reach, @PathVariable String id) {
    Territory territory = territories.get(reach.tenant(), id);
    if (reach instanceof PartnerCaller partner
        && grants.liveOf(reach.tenant(), partner.partnerId()).stream()
            .noneMatch(grant -> grant.territoryId().equals(territory.id()))) {
      throw new NotFound("territory", id);
    }
    return ok(territory);
  }

  /** Changes a territory's name or ground. */
  @PutMapping("/{id}")
  @Allowed("territories:write")
  Versioned<TerritoryResponse> change(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody TerritoryChangeRequest request) {
    return ok(
        surveying.change(
            staff.tenant(), id, ifMatch, request.name(), request.area().area(), Cause.of(staff)));
  }

  /** Retires a territory. */
  @PostMapping("/{id}/retire")
  @Allowed("territories:write")
  Versioned<TerritoryResponse> retire(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(surveying.retire(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  /** Who changed a territory, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("territories:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return territories.history(staff.tenant(), id, asked);
  }

  private static Versioned<TerritoryResponse> ok(Territory territory) {
    return Versioned.of(territory, TerritoryResponse.of(territory));
  }
}
