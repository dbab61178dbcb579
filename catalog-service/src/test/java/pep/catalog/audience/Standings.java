package pep.catalog.audience;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Partner standings for tests. */
public final class Standings {

  private Standings() {}

  public static PartnerStanding standing(
      String status, Set<String> segments, List<TerritoryGrant> grants) {
    return new PartnerStanding(
        "par_1",
        "P-1",
        status,
        "reseller",
        "gold",
        segments.stream().map(code -> new SegmentMembership(code, 2)).toList(),
        grants,
        3);
  }

  public static TerritoryGrant grant(
      String territory, String line, String from, @Nullable String until) {
    return new TerritoryGrant(
        "grt_" + territory,
        territory,
        Set.of(),
        line,
        Instant.parse(from),
        until == null ? null : Instant.parse(until));
  }
}
