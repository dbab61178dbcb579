package pep.catalog.audience;

import com.mongodb.client.model.Filters;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pep.catalog.audience.messaging.KnownStates;
import pep.catalog.audience.messaging.KnownTerritory;
import pep.platform.tenancy.Tenant;

/** Which territories lie below which, as their owner last told it. */
@Component
class TerritoryTree {

  private final KnownStates known;

  TerritoryTree(KnownStates known) {
    this.known = known;
  }

  /**
   * The codes of all territories below each of these, at any depth; nothing for one that is not
   * known yet. Read in one query for each level of the tree.
   */
  Map<String, Set<String>> below(Tenant tenant, Collection<String> codes) {
    List<KnownTerritory> tops = known.territories().findAll(tenant, Filters.in("data.code", codes));
    Map<String, List<KnownTerritory>> children = new HashMap<>();
    Set<String> read = new HashSet<>();
    Set<String> level = ids(tops);
    while (!level.isEmpty()) {
      read.addAll(level);
      List<KnownTerritory> next =
          known.territories().findAll(tenant, Filters.in("data.parentId", level));
      children.putAll(
          next.stream().collect(Collectors.groupingBy(each -> String.valueOf(each.parentId()))));
      level = ids(next);
      level.removeAll(read);
    }
    Map<String, Set<String>> below = new HashMap<>();
    tops.forEach(top -> below.put(top.code(), codesBelow(top.territoryId(), children)));
    return below;
  }

  private static Set<String> ids(Collection<KnownTerritory> territories) {
    return territories.stream()
        .map(KnownTerritory::territoryId)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> codesBelow(
      String territoryId, Map<String, List<KnownTerritory>> children) {
    Set<String> codes = new TreeSet<>();
    Set<String> seen = new HashSet<>(Set.of(territoryId));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (KnownTerritory child : children.getOrDefault(open.pop(), List.of())) {
        if (seen.add(child.territoryId())) {
          codes.add(child.code());
          open.push(child.territoryId());
        }
      }
    }
    return codes;
  }
}
