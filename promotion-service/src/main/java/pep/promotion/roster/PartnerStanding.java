package pep.promotion.roster;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner when a decision about it is made.
 *
 * @param partnerId the partner
 * @param partnerCode the vendor's own code for it
 * @param status lifecycle status as the owner names it, such as {@code active}
 * @param segments codes of the segments it is in
 * @param tier code of its tier, null while it has none
 * @param territories where it may sell by the grants that are in force
 * @param versions the versions of the states this was put together from
 */
public record PartnerStanding(
    String partnerId,
    String partnerCode,
    String status,
    Set<String> segments,
    @Nullable String tier,
    HeldTerritories territories,
    StandingVersions versions) {

  private static final String ACTIVE = "active";

  public PartnerStanding {
    segments = Set.copyOf(segments);
  }

  /** The same partner on another tier and in other segments. */
  PartnerStanding as(@Nullable String otherTier, Set<String> otherSegments) {
    return new PartnerStanding(
        partnerId, partnerCode, status, otherSegments, otherTier, territories, versions);
  }

  /** The same partner, with grants that reach so far. */
  PartnerStanding holding(HeldTerritories others) {
    return new PartnerStanding(partnerId, partnerCode, status, segments, tier, others, versions);
  }

  /** The same, knowing of the territories it may sell in only those in question. */
  public PartnerStanding regarding(Collection<String> asked) {
    return holding(territories.regarding(asked));
  }

  /** Only an active partner enters programs and earns incentives anew. */
  public boolean active() {
    return ACTIVE.equals(status);
  }
}
