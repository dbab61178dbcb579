package pep.territory.placement.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.territory.placement.Reparenting;
import pep.territory.placement.Territory;

/** Which territory another one lies in. */
@RestController
class TerritoryParentController {

  private final Reparenting reparenting;

  TerritoryParentController(Reparenting reparenting) {
    this.reparenting = reparenting;
  }

  /**
   * Which territory it lies in.
   *
   * @param parent its id or code; left out for none
   */
  record TerritoryParentRequest(@Nullable @Code String parent) {}

  /**
   * Puts a territory, with all that lie in it, below another one. Whoever holds that one holds them
   * from then on, and whoever holds the former one does not.
   */
  @PutMapping("/api/territories/{id}/parent")
  @Allowed("territories:write")
  Versioned<TerritoryResponse> parent(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody TerritoryParentRequest request) {
    Territory territory =
        reparenting.placeBelow(staff.tenant(), id, ifMatch, request.parent(), Cause.of(staff));
    return Versioned.of(territory, TerritoryResponse.of(territory));
  }
}
