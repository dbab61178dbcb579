package pep.territory.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a dry run would have drawn so far. */
public final class ForeseenTerritories {

  private final Map<String, Territory> byCode = new HashMap<>();
  private final Map<String, List<Territory>> byParent = new HashMap<>();

  synchronized void add(Territory draft) {
    byCode.put(draft.code(), draft);
    String parentId = draft.parentId();
    if (parentId != null) {
      byParent.computeIfAbsent(parentId, absent -> new ArrayList<>()).add(draft);
    }
  }

  synchronized Optional<Territory> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Those that would lie in a territory. */
  synchronized List<Territory> below(String parentId) {
    return List.copyOf(byParent.getOrDefault(parentId, List.of()));
  }
}
