package pep.performance.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a territory's state.
 *
 * @param above codes of the territories that it lies in, the nearest first
 */
public record KnownTerritory(String code, String name, List<String> above) {

  public KnownTerritory(String code, String name, @Nullable List<String> above) {
    this.code = code;
    this.name = name;
    // An earlier territory-service does not say.
    this.above = above == null ? List.of() : List.copyOf(above);
  }

  /** The codes of the territory itself and of those that it lies in, the nearest first. */
  List<String> path() {
    List<String> path = new ArrayList<>(List.of(code));
    path.addAll(above);
    return List.copyOf(path);
  }
}
