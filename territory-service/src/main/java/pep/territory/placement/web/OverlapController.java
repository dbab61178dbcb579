package pep.territory.placement.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.territory.placement.Overlaps;
import pep.territory.placement.TerritoryOverlap;

/** Which territories share ground. */
@RestController
class OverlapController {

  private final Overlaps overlaps;

  OverlapController(Overlaps overlaps) {
    this.overlaps = overlaps;
  }

  /** The territories beside one that share ground with it. */
  record OverlapsResponse(List<TerritoryOverlap> items) {}

  /**
   * Lists the territories with the same parent, or none as this one, that surely share ground with
   * it, and how much of what is drawn.
   */
  @GetMapping("/api/territories/{id}/overlaps")
  @Allowed("territories:read")
  OverlapsResponse overlaps(Staff staff, @PathVariable String id) {
    return new OverlapsResponse(overlaps.of(staff.tenant(), id));
  }
}
