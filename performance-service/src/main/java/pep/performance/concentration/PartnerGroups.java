package pep.performance.concentration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.roster.Roster;
import pep.performance.tier.standing.TierStandings;
import pep.platform.tenancy.Tenant;

/** Answers which groups partners belong to now. */
@Service
class PartnerGroups {

  /** Of a partner that belongs to none. */
  static final List<String> NONE = List.of("");

  private final Roster roster;
  private final TierStandings tiers;

  PartnerGroups(Roster roster, TierStandings tiers) {
    this.roster = roster;
    this.tiers = tiers;
  }

  /** The groups of each of these partners; one that belongs to none is left out. */
  Map<String, List<String>> of(Tenant tenant, Cut cut, Collection<String> partnerIds) {
    return switch (cut) {
      case SEGMENT -> roster.segments(tenant, partnerIds);
      case TIER -> {
        Map<String, List<String>> groups = new HashMap<>();
        tiers
            .find(tenant, partnerIds)
            .forEach((partnerId, standing) -> groups.put(partnerId, List.of(standing.tier())));
        yield groups;
      }
      case TYPE -> {
        Map<String, List<String>> groups = new HashMap<>();
        roster
            .byId(tenant, partnerIds)
            .forEach((partnerId, partner) -> put(groups, partnerId, partner.type()));
        yield groups;
      }
      case COUNTRY -> {
        Map<String, List<String>> groups = new HashMap<>();
        roster
            .byId(tenant, partnerIds)
            .forEach((partnerId, partner) -> put(groups, partnerId, partner.country()));
        yield groups;
      }
      case PARTNER, PRODUCT, LINE, TERRITORY ->
          throw new IllegalArgumentException(cut + " does not group partners");
    };
  }

  private static void put(
      Map<String, List<String>> groups, String partnerId, @Nullable String group) {
    if (group != null) {
      groups.put(partnerId, List.of(group));
    }
  }
}
