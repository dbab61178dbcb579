package pep.performance.rollup.web;

import com.mongodb.client.model.Filters;
import java.util.Arrays;
import java.util.List;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Roster;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/** Sales by partner, product, territory, product line and month. */
@RestController
@RequestMapping("/api/rollups")
class RollupController {

  private static final List<String> DIMENSIONS =
      Arrays.stream(Dimension.values()).map(Dimension::wireName).toList();

  private static final ListingRules LIST =
      ListingRules.sortedBy("month", "id")
          .sort("revenue", "r")
          .sort("returns", "x")
          .filterOneOf("dimension", DIMENSIONS, value -> Filters.eq("dimension", value))
          .filter("key")
          .filterMonth("month", value -> Filters.eq("month", value))
          .filterMonth("from", value -> Filters.gte("month", value))
          .filterMonth("until", value -> Filters.lte("month", value))
          .inOrder("from", "until");

  private final Rollups rollups;
  private final Roster roster;

  RollupController(Rollups rollups, Roster roster) {
    this.rollups = rollups;
    this.roster = roster;
  }

  /** Lists sums of sales by month: of partners, products, countries and more. */
  @GetMapping
  @Allowed("performance:read")
  Page<RollupResponse> list(Reach reach, Listing listing) {
    CurrencyUnit currency = roster.vendor(reach.tenant()).currency();
    return rollups
        .page(reach.tenant(), visibleTo(reach), listing)
        .map(each -> RollupResponse.of(each, currency));
  }

  /** A partner sees its own sales only. */
  private static Bson visibleTo(Reach caller) {
    return switch (caller) {
      case Staff staff -> staff.within("key");
      case PartnerCaller partner ->
          Filters.and(Filters.eq("dimension", Dimension.PARTNER.wireName()), partner.within("key"));
    };
  }
}
