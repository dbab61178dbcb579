package pep.performance.diagnosis.member;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a partner is, by which it is expected to sell more or less; nothing that follows from its
 * sales, as a tier does.
 *
 * @param sizes its numeric attributes, of at least 0, by code
 */
public record Profile(@Nullable String type, @Nullable String country, Map<String, Double> sizes) {
  public Profile {
    sizes = Map.copyOf(new TreeMap<>(sizes));
  }
}
