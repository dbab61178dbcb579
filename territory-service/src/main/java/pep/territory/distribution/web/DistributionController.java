package pep.territory.distribution.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.OneOf;
import pep.territory.distribution.Distribution;
import pep.territory.distribution.Distribution.Grouping;
import pep.territory.distribution.Distribution.Overview;
import pep.territory.distribution.Distribution.TerritoryIndex;
import pep.territory.distribution.DistributionIndex;
import pep.territory.distribution.OverDistribution;
import pep.territory.distribution.OverDistribution.Coverage;

/** The over-distribution index, for the vendor. */
@RestController
class DistributionController {

  private final Distribution distribution;

  DistributionController(Distribution distribution) {
    this.distribution = distribution;
  }

  /** The index with its formula, so that everybody can compute it again. */
  record DistributionResponse(
      String formula, Grouping by, DistributionIndex total, List<Distribution.Group> groups) {}

  /** A territory's index, and the outlets that are covered most. */
  record TerritoryDistributionResponse(
      String formula,
      String territoryId,
      String code,
      DistributionIndex index,
      List<CoverageResponse> mostCovered) {}

  /**
   * One outlet.
   *
   * @param covered how much of its protected circle others cover, in percent
   * @param overlapping how many other circles overlap its own
   */
  record CoverageResponse(String outletId, String code, BigDecimal covered, int overlapping) {}

  /**
   * Shows where too many outlets share the ground. By subdivision unless asked for country, city,
   * cell of the map or territory; of one brand or of all.
   */
  @GetMapping("/api/distribution")
  @Allowed("territories:read")
  DistributionResponse overview(
      Staff staff,
      @RequestParam(defaultValue = "subdivision")
          @OneOf({"country", "subdivision", "city", "cell", "territory"})
          String by,
      @RequestParam(required = false) @Nullable String brand) {
    Overview overview =
        distribution.overview(staff.tenant(), Grouping.valueOf(by.toUpperCase(Locale.ROOT)), brand);
    return new DistributionResponse(
        OverDistribution.FORMULA, overview.by(), overview.total(), overview.groups());
  }

  /** Shows how crowded a territory is, by its id or code. */
  @GetMapping("/api/territories/{id}/distribution")
  @Allowed("territories:read")
  TerritoryDistributionResponse ofTerritory(
      Staff staff,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String brand) {
    TerritoryIndex found = distribution.of(staff.tenant(), id, brand);
    return new TerritoryDistributionResponse(
        OverDistribution.FORMULA,
        found.territoryId(),
        found.code(),
        found.index(),
        found.mostCovered().stream().map(DistributionController::coverage).toList());
  }

  private static CoverageResponse coverage(Coverage coverage) {
    return new CoverageResponse(
        coverage.site().outletId(),
        coverage.site().code(),
        BigDecimal.valueOf(coverage.covered() * 100).setScale(1, RoundingMode.HALF_UP),
        coverage.overlapping());
  }
}
