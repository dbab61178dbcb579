package pep.promotion.roster;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a partner may sell: who holds a grant on a territory holds every territory below it.
 *
 * @param granted codes of the territories that its grants in force name
 * @param below codes of the territories that lie below those, at any depth
 */
public record HeldTerritories(Set<String> granted, Set<String> below) {

  /** Nowhere by a grant. */
  public static final HeldTerritories NONE = new HeldTerritories(Set.of(), Set.of());

  public HeldTerritories {
    granted = Set.copyOf(granted);
    below = Set.copyOf(below);
  }

  public boolean reach(String territory) {
    return granted.contains(territory) || below.contains(territory);
  }

  /** The same, knowing of the territories below only those in question. */
  public HeldTerritories regarding(Collection<String> territories) {
    Set<String> asked = new HashSet<>(below);
    asked.retainAll(territories);
    return new HeldTerritories(granted, asked);
  }

  /** The same, with what lies below the granted ones. */
  HeldTerritories over(Collection<? extends Collection<String>> territories) {
    Set<String> all = new HashSet<>();
    territories.forEach(all::addAll);
    return new HeldTerritories(granted, all);
  }
}
