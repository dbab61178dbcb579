package pep.platform.aggregate;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.tenancy.Tenant;

/** Who changed what, when and why: one entry for each stored version of an aggregate. */
public class History {

  private final MongoTemplate mongo;

  public History(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * @param changes field name to its value after the change; null where it was removed
   */
  public record Entry(
      long version,
      Instant at,
      String by,
      @Nullable String why,
      String correlationId,
      Map<String, @Nullable Object> changes) {}

  /** Newest first; the relay brings entries here within moments of the write. */
  public List<Entry> of(Tenant tenant, AggregateKind<?> kind, String id, int limit) {
    List<Entry> entries = new ArrayList<>();
    mongo
        .getCollection(kind.collection() + ".history")
        .find(Filters.and(Filters.eq("vendorId", tenant.vendorId()), Filters.eq("subject", id)))
        .sort(Sorts.descending("version"))
        .limit(limit)
        .map(History::read)
        .into(entries);
    return entries;
  }

  private static Entry read(Document d) {
    return new Entry(
        d.getLong("version"),
        d.getDate("at").toInstant(),
        d.getString("by"),
        d.getString("why"),
        d.getString("correlationId"),
        d.get("changes", new Document()));
  }
}
