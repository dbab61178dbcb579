package pep.platform.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts what can be done together from what must be done one after another. */
final class Layers<T> {

  private final List<List<T>> layers = new ArrayList<>();
  private final Map<String, Integer> about = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();

  /**
   * Adds something to do; it comes after what was added about the same key, after what named that
   * key, and after what is about one of {@code after}.
   */
  void add(T item, String key, Collection<String> after) {
    int layer = Math.max(next(about, key), next(named, key));
    for (String other : after) {
      if (!other.equals(key)) {
        layer = Math.max(layer, next(about, other));
      }
    }
    if (layer == layers.size()) {
      layers.add(new ArrayList<>());
    }
    layers.get(layer).add(item);
    about.put(key, layer);
    for (String other : after) {
      named.merge(other, layer, Math::max);
    }
  }

  private static int next(Map<String, Integer> last, String key) {
    return last.getOrDefault(key, -1) + 1;
  }

  /** The layers, one after another; no two items of one are about the same key. */
  List<List<T>> all() {
    return layers;
  }
}
