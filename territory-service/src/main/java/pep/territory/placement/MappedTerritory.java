package pep.territory.placement;

import java.util.List;

/**
 * A territory on the map, with who holds it today, by grants on it or on one that it lies in.
 *
 * @param partners codes of who holds it, in their order
 */
public record MappedTerritory(Territory territory, Held held, List<String> partners) {

  /** How hard it is held: by the hardest of the grants that hold. */
  public enum Held {
    FREE,
    OPEN,
    LIMITED,
    EXCLUSIVE
  }
}
