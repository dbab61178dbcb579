package pep.territory.demand.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.territory.demand.Demand;
import pep.territory.demand.Demands;

/** The demand that the vendor has entered. */
@RestController
class DemandController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("postalCode", "createdAt", "changedAt")
          .searchWords("q")
          .filterCountry("country", "country")
          .filter("postalCode")
          .filter("productLine");

  private final Demands demands;

  DemandController(Demands demands) {
    this.demands = demands;
  }

  /**
   * Demand of one postal code.
   *
   * @param productLine code of a line; {@code *} for all lines together
   * @param measure the vendor's own
   */
  record DemandResponse(
      String id,
      String country,
      String postalCode,
      String productLine,
      BigDecimal measure,
      Instant changedAt) {}

  /** Lists demand by postal code. */
  @GetMapping("/api/demand")
  @Allowed("territories:read")
  Page<DemandResponse> list(Staff staff, Listing listing) {
    return demands.page(staff.tenant(), listing).map(DemandController::response);
  }

  private static DemandResponse response(Demand demand) {
    return new DemandResponse(
        demand.id(),
        demand.country(),
        demand.postalCode(),
        demand.productLine(),
        demand.measure(),
        demand.changedAt());
  }
}
