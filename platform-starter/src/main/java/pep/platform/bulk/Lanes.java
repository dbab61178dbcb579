package pep.platform.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts what can be done side by side from what must be done one after another. */
final class Lanes<T> {

  private static final class Lane<T> {
    private final List<T> items = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
  }

  private final Comparator<T> order;
  private final Map<String, Lane<T>> byKey = new HashMap<>();
  private final Set<Lane<T>> lanes = new LinkedHashSet<>();

  Lanes(Comparator<T> order) {
    this.order = order;
  }

  /**
   * Adds something to do; it waits for what was added about the same key or about one of {@code
   * after}.
   */
  void add(T item, String key, Collection<String> after) {
    Lane<T> lane = byKey.computeIfAbsent(key, absent -> new Lane<>());
    lane.items.add(item);
    lane.keys.add(key);
    lanes.add(lane);
    for (String other : after) {
      Lane<T> ahead = byKey.get(other);
      if (ahead != null && ahead != lane) {
        join(ahead, lane);
        lane = ahead;
      }
    }
  }

  private void join(Lane<T> into, Lane<T> joining) {
    into.items.addAll(joining.items);
    into.items.sort(order);
    into.keys.addAll(joining.keys);
    joining.keys.forEach(key -> byKey.put(key, into));
    lanes.remove(joining);
  }

  /** The lanes, each in its order. */
  Collection<List<T>> all() {
    return lanes.stream().map(lane -> lane.items).toList();
  }
}
