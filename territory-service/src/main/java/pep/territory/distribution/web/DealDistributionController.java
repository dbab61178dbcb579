package pep.territory.distribution.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.OneOf;
import pep.territory.distribution.DealCrowding;
import pep.territory.distribution.DealCrowding.ChasedCustomer;
import pep.territory.distribution.DealCrowding.CrowdingMeasure;
import pep.territory.distribution.DealDistribution;
import pep.territory.distribution.DealDistribution.DealGrouping;
import pep.territory.distribution.DealDistribution.Overview;

/** Where several partners are after the same business, for the vendor. */
@RestController
class DealDistributionController {

  private final DealDistribution distribution;

  DealDistributionController(DealDistribution distribution) {
    this.distribution = distribution;
  }

  /** The measures with their formula, so that everybody can compute them again. */
  record DealDistributionResponse(
      String formula,
      DealGrouping by,
      int days,
      CrowdingMeasure total,
      List<DealDistribution.DealGroup> groups,
      List<ChasedCustomer> contested) {}

  /**
   * Shows where several partners are after the same customers, and what came of it. By product line
   * unless asked for country, city or territory.
   *
   * @param days how far back deals count, from their registration
   */
  @GetMapping("/api/distribution/deals")
  @Allowed("deals:read")
  DealDistributionResponse deals(
      Staff staff,
      @RequestParam(defaultValue = "product_line")
          @OneOf({"product_line", "country", "city", "territory"})
          String by,
      @RequestParam(defaultValue = "365") @Min(1) @Max(1095) int days) {
    Overview found =
        distribution.overview(
            staff.tenant(), DealGrouping.valueOf(by.toUpperCase(Locale.ROOT)), days);
    return new DealDistributionResponse(
        DealCrowding.FORMULA,
        found.by(),
        found.days(),
        found.total(),
        found.groups(),
        found.contested());
  }
}
