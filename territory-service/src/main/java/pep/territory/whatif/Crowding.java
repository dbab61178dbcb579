package pep.territory.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.territory.brand.BrandBook;
import pep.territory.distribution.DistributionIndex;
import pep.territory.distribution.OverDistribution;
import pep.territory.distribution.OverDistribution.Coverage;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.Outlets;
import pep.territory.outlet.Site;
import pep.territory.outlet.Standing;
import pep.territory.whatif.Forecast.CoverageChange;
import pep.territory.whatif.Forecast.IndexChange;

/** How crowded the outlets of a brand would stand if one opened or closed. */
@Component
class Crowding {

  private static final String NEW = "";
  private static final int MOST = 10;

  private final Outlets outlets;

  Crowding(Outlets outlets) {
    this.outlets = outlets;
  }

  /**
   * What would change.
   *
   * @param outlets those whose circles would be covered more or less, the most first
   */
  record Change(IndexChange index, List<CoverageChange> outlets) {}

  /**
   * Of one brand: the one that opens, or else the one that closes.
   *
   * @param closes an open outlet
   */
  Change of(Tenant tenant, @Nullable Outlet closes, @Nullable OutletDetails opens) {
    BrandBook book = outlets.book(tenant);
    String brand = opens != null ? opens.brand() : closes == null ? "" : closes.brand();
    boolean protects = book.protects(brand);
    List<Site> before =
        protects
            ? outlets.standing(tenant, brand).stream().map(Standing::site).toList()
            : List.of();
    List<Site> after = new ArrayList<>(before);
    if (closes != null) {
      after.removeIf(site -> site.outletId().equals(closes.id()));
    }
    if (opens != null && protects) {
      after.add(new Site(NEW, opens.code(), "", opens.point(), opens.radius().metres()));
    }
    List<Coverage> then = OverDistribution.coverage(before);
    List<Coverage> next = OverDistribution.coverage(after);
    return new Change(
        new IndexChange(DistributionIndex.of(then), DistributionIndex.of(next)),
        changes(byId(then), byId(next)));
  }

  private static List<CoverageChange> changes(
      Map<String, Coverage> before, Map<String, Coverage> after) {
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids.stream()
        .filter(id -> covered(before.get(id)) != covered(after.get(id)))
        .sorted(
            Comparator.comparingDouble(
                    (String id) -> -Math.abs(covered(before.get(id)) - covered(after.get(id))))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .map(id -> change(before.get(id), after.get(id)))
        .toList();
  }

  /** Of one that is not there, less than nothing is covered. */
  private static double covered(@Nullable Coverage of) {
    return of == null ? -1 : of.covered();
  }

  private static CoverageChange change(@Nullable Coverage before, @Nullable Coverage after) {
    Coverage there = after == null ? before : after;
    return new CoverageChange(
        there == null ? "" : there.site().code(), percent(before), percent(after));
  }

  private static @Nullable BigDecimal percent(@Nullable Coverage of) {
    return of == null
        ? null
        : BigDecimal.valueOf(of.covered() * 100).setScale(1, RoundingMode.HALF_UP);
  }

  private static Map<String, Coverage> byId(List<Coverage> coverage) {
    Map<String, Coverage> byId = new HashMap<>();
    coverage.forEach(each -> byId.put(each.site().outletId(), each));
    return byId;
  }
}
