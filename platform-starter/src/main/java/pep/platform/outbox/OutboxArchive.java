package pep.platform.outbox;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Topology;

/**
 * Keeps what leaves an outbox: history entries beside their aggregate, facts for consumers that ask
 * for them again. Facts whose owner keeps them itself are not kept twice.
 */
public class OutboxArchive {

  public static final String FACTS = "facts";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoTemplate mongo;
  private final Topology topology;
  private final Set<String> keptByOwner;

  public OutboxArchive(MongoTemplate mongo, Topology topology, Set<String> keptByOwner) {
    this.mongo = mongo;
    this.topology = topology;
    this.keptByOwner = keptByOwner;
  }

  void keep(String collection, List<Document> waiting) {
    Map<String, List<WriteModel<Document>>> writes = new HashMap<>();
    for (Document document : waiting) {
      for (Document entry : document.getList("outbox", Document.class)) {
        if (entry.getBoolean("history", false)) {
          add(writes, collection + ".history", entry, new Document(entry));
        } else if (isKept(entry.getString("type"))) {
          Document fact = new Document(entry).append("vendorId", document.get("vendorId"));
          add(writes, FACTS, entry, fact);
        }
      }
    }
    BulkWriteOptions unordered = new BulkWriteOptions().ordered(false);
    writes.forEach((name, models) -> mongo.getCollection(name).bulkWrite(models, unordered));
  }

  Set<String> historyIds(List<Document> waiting) {
    Set<String> ids = new HashSet<>();
    for (Document document : waiting) {
      for (Document entry : document.getList("outbox", Document.class)) {
        if (entry.getBoolean("history", false)) {
          ids.add(entry.getString("id"));
        }
      }
    }
    return ids;
  }

  private boolean isKept(String type) {
    return topology.event(type).kind() == Topology.Kind.fact && !keptByOwner.contains(type);
  }

  private static void add(
      Map<String, List<WriteModel<Document>>> writes, String name, Document entry, Document kept) {
    String id = entry.getString("id");
    kept.remove("history");
    kept.remove("id");
    kept.put("_id", id);
    writes
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(new ReplaceOneModel<>(Filters.eq("_id", id), kept, UPSERT));
  }
}
