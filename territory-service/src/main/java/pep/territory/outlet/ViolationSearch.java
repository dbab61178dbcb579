package pep.territory.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.territory.brand.BrandBook;

/** Finds the outlets that stand too close, as they stand at this moment. */
@Service
public class ViolationSearch {

  private final Outlets outlets;
  private final Siting siting;

  ViolationSearch(Outlets outlets, Siting siting) {
    this.outlets = outlets;
    this.siting = siting;
  }

  /** The open outlets that stand too close, of one brand or of all, as the caller may see them. */
  public List<SeenViolation> violations(Reach reach, @Nullable String brand) {
    return SeenViolation.of(violations(reach.tenant(), brand), siting.sight(reach));
  }

  /** The outlets of these violations that the reader is told of, by their ids. */
  public Map<String, Outlet> outlets(Tenant tenant, List<SeenViolation> violations) {
    Set<String> ids = new TreeSet<>();
    for (SeenViolation each : violations) {
      ids.add(each.one().outletId());
      Site other = each.other();
      if (other != null) {
        ids.add(other.outletId());
      }
    }
    return outlets.all(tenant, ids);
  }

  /** Every pair of open outlets that stands too close, of one brand or of all. */
  List<Violation> violations(Tenant tenant, @Nullable String brand) {
    Map<String, List<Site>> sites = new TreeMap<>();
    BrandBook book = outlets.book(tenant);
    for (Standing standing : outlets.standing(tenant, brand)) {
      if (!book.protects(standing.brand())) {
        continue;
      }
      sites.computeIfAbsent(standing.brand(), none -> new ArrayList<>()).add(standing.site());
    }
    return sites.values().stream()
        .flatMap(ofOneBrand -> Violations.among(ofOneBrand).stream())
        .sorted(Violation.BY_CODES)
        .toList();
  }
}
