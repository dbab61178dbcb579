package pep.platform.outbox;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Topology;
import pep.platform.outage.DuplicateKeys;

/**
 * Keeps what leaves an outbox: history entries beside their aggregate, facts for consumers that ask
 * for them again. Facts whose owner keeps them itself are not kept twice.
 */
public class OutboxArchive {

  public static final String FACTS = "facts";

  private final MongoTemplate mongo;
  private final Topology topology;
  private final Set<String> keptByOwner;

  public OutboxArchive(MongoTemplate mongo, Topology topology, Set<String> keptByOwner) {
    this.mongo = mongo;
    this.topology = topology;
    this.keptByOwner = keptByOwner;
  }

  /** What is to be kept of a group, by the name of the collection that it is kept in. */
  Map<String, List<Document>> of(OutboxGroup group) {
    List<Document> history = new ArrayList<>();
    List<Document> facts = new ArrayList<>();
    for (Document document : group.documents()) {
      for (Document entry : OutboxGroup.entries(document)) {
        if (OutboxGroup.isHistory(entry)) {
          history.add(kept(entry));
        } else if (isKept(entry.getString("type"))) {
          facts.add(kept(entry).append("vendorId", document.get("vendorId")));
        }
      }
    }
    return Map.of(group.collection() + ".history", history, FACTS, facts);
  }

  void keep(Map<String, List<Document>> archived) {
    archived.forEach(this::insert);
  }

  /** What is there already was kept by a round that did not come to its end. */
  private void insert(String name, List<Document> kept) {
    if (kept.isEmpty()) {
      return;
    }
    try {
      mongo.getCollection(name).insertMany(kept, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.only(e)) {
        throw e;
      }
    }
  }

  private boolean isKept(String type) {
    return topology.event(type).kind() == Topology.Kind.fact && !keptByOwner.contains(type);
  }

  private static Document kept(Document entry) {
    Document kept = new Document("_id", entry.getString("id"));
    entry.forEach(
        (field, value) -> {
          if (!field.equals("id") && !field.equals("history")) {
            kept.put(field, value);
          }
        });
    return kept;
  }
}
