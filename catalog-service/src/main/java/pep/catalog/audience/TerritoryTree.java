package pep.catalog.audience;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import pep.catalog.audience.messaging.KnownStates;
import pep.platform.tenancy.Tenant;

/** Which territories lie below which, as their owner last told it. */
@Component
class TerritoryTree {

  private final KnownStates known;

  TerritoryTree(KnownStates known) {
    this.known = known;
  }

  /** The codes of all territories below each of these, at any depth; read in one query. */
  Map<String, Set<String>> below(Tenant tenant, Collection<String> codes) {
    Map<String, Set<String>> below = new HashMap<>();
    known
        .territories()
        .forEach(
            tenant,
            Filters.in("data.above", codes),
            each ->
                each.above()
                    .forEach(
                        code ->
                            below.computeIfAbsent(code, top -> new TreeSet<>()).add(each.code())));
    return below;
  }
}
