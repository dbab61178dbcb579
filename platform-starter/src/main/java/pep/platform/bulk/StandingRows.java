package pep.platform.bulk;

import com.mongodb.client.model.Filters;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Tenant;

/** What an import stored and is not undone, from the end of its file to the beginning. */
final class StandingRows {

  private final KeptRows rows;
  private final Tenant tenant;
  private final KeptImport of;
  private final Set<String> ids = new HashSet<>();

  StandingRows(KeptRows rows, Tenant tenant, KeptImport of) {
    this.rows = rows;
    this.tenant = tenant;
    this.of = of;
    Bson made = Filters.nin("outcome", RowOutcome.REFUSED, RowOutcome.UNCHANGED);
    rows.forEach(tenant, of.id(), made, each -> ids.addAll(nullable(each.id())));
  }

  private static Set<String> nullable(@Nullable String id) {
    return id == null ? Set.of() : Set.of(id);
  }

  /** Of all things that the import made or changed. */
  Set<String> ids() {
    return Collections.unmodifiableSet(ids);
  }

  /** Notes of a thing that it is not undone after all. */
  void left(String id) {
    ids.remove(id);
  }

  /** Those that stand among a number of rows, the last of which is given. */
  List<RowOutcome> upTo(long last, int number) {
    return rows.between(tenant, of.id(), last - number, last).stream()
        .filter(RowOutcome::stands)
        .toList();
  }

  /**
   * What the fields of changed things were before the first row about each.
   *
   * @param standing the last rows about each
   * @return values by fields, by the ids
   */
  Map<String, Map<String, @Nullable Object>> former(List<RowOutcome> standing) {
    Map<String, Map<String, @Nullable Object>> former = new HashMap<>();
    for (RowOutcome each : standing) {
      if (each.id() != null && each.changed()) {
        former.put(each.id(), before(each, new HashMap<>()));
      }
    }
    if (of.outcomes().containsKey(RowOutcome.SUPERSEDED) && !former.isEmpty()) {
      rows.superseded(tenant, of.id(), former.keySet())
          .forEach(each -> before(each, former.get(each.id())));
    }
    return former;
  }

  /** Lays what a row met over what later rows about the same met. */
  private static Map<String, @Nullable Object> before(
      RowOutcome row, @Nullable Map<String, @Nullable Object> later) {
    Map<String, @Nullable Object> former = later == null ? new HashMap<>() : later;
    if (row.changes() != null) {
      row.changes().forEach(change -> former.put(change.field(), change.from()));
    }
    return former;
  }
}
