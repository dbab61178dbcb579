package pep.territory.placement;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;

/** Puts territories, with all that lie in them, below other ones. */
@Service
public class Reparenting {

  /** How many may lie in one that is put elsewhere: they follow in one write. */
  static final int MOST = 1_000;

  private final Territories territories;
  private final Lineage lineage;
  private final Guards guards;

  Reparenting(Territories territories, Lineage lineage, Guards guards) {
    this.territories = territories;
    this.lineage = lineage;
    this.guards = guards;
  }

  /**
   * Puts a territory below another one. Whoever holds a territory holds those that lie in it, so
   * that this changes what is held; no ground is drawn anew.
   *
   * @param parent id or code, as the field {@code parent} names it; null for none
   * @throws InvalidInput if the parent is the territory itself or lies in it, or the ground surely
   *     lies outside of the parent's, or more than {@value #MOST} territories lie in it
   * @throws TerritoryRetired if one of them is out of use
   */
  public Territory placeBelow(
      Tenant tenant, String id, @Nullable String ifMatch, @Nullable String parent, Cause cause) {
    return guards.holding(
        tenant,
        new TreeSet<>(List.of("territory-parents")),
        () -> {
          Territory territory = territories.get(tenant, id);
          ETags.check(ifMatch, territory);
          Territory above =
              parent == null
                  ? null
                  : InvalidInput.named(
                      "parent", "territory", () -> territories.get(tenant, parent));
          if (above != null) {
            requireNoCircle(territory, above);
            lineage.require(tenant, above.id(), territory.id(), territory.area());
          }
          List<Territory> inside = territories.below(tenant, territory.code(), MOST + 1);
          if (inside.size() > MOST) {
            throw InvalidInput.of(
                "parent", "too-many-inside", "Move those that lie in it in parts.");
          }
          territory.placeBelow(above);
          for (Territory each : inside) {
            each.follow(territory);
            territories.save(each, cause);
          }
          return territories.save(territory, cause);
        });
  }

  private static void requireNoCircle(Territory territory, Territory parent) {
    if (parent.id().equals(territory.id()) || parent.above().contains(territory.code())) {
      throw InvalidInput.of(
          "parent", "circular-parent", "Give a territory that is not this one and not in it.");
    }
  }
}
