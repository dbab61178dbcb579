package pep.platform.outbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Topology;

/**
 * Entries that cannot be told, because the contract has no such type: what a version wrote that is
 * not this one. They are parked, so that what waits behind them goes out, and told when an operator
 * replays them: a parked entry's document then carries it in an outbox of its own.
 */
public class UnknownEvents {

  /** Where they are parked, among the messages that a consumer parked. */
  public static final String COLLECTION = "parked";

  private static final Logger log = LoggerFactory.getLogger(UnknownEvents.class);
  private static final String RELAY = "relay";

  private final MongoTemplate mongo;
  private final OutboxDocuments documents;
  private final Topology topology;
  private final Clock clock;

  public UnknownEvents(
      MongoTemplate mongo, OutboxDocuments documents, Topology topology, Clock clock) {
    this.mongo = mongo;
    this.documents = documents;
    this.topology = topology;
    this.clock = clock;
  }

  /** Parks what cannot be told of a group and gives the rest. */
  OutboxGroup park(OutboxGroup group) {
    if (group.documents().stream().allMatch(document -> unknown(document).isEmpty())) {
      return group;
    }
    List<ReplaceOneModel<Document>> parked = new ArrayList<>();
    Map<Document, List<String>> pulled = new LinkedHashMap<>();
    List<Document> rest = new ArrayList<>();
    for (Document document : group.documents()) {
      List<Document> unknown = unknown(document);
      for (Document entry : unknown) {
        log.warn("{} {} is parked: no such type", entry.get("type"), entry.get("id"));
        parked.add(parked(document, entry));
      }
      if (!unknown.isEmpty()) {
        pulled.put(
            OutboxDocuments.place(document),
            unknown.stream().map(entry -> entry.getString("id")).toList());
      }
      List<Document> known = new ArrayList<>(OutboxGroup.entries(document));
      known.removeAll(unknown);
      rest.add(new Document(document).append(OutboxField.NAME, known));
    }
    // After a crash in between they are parked once more.
    mongo.getCollection(COLLECTION).bulkWrite(parked);
    documents.pull(group.collection(), pulled);
    return new OutboxGroup(group.collection(), rest);
  }

  private List<Document> unknown(Document document) {
    return OutboxGroup.events(document).stream()
        .filter(entry -> !topology.events().containsKey(type(entry)))
        .toList();
  }

  private static String type(Document entry) {
    return String.valueOf(entry.get("type"));
  }

  private ReplaceOneModel<Document> parked(Document document, Document entry) {
    String id = RELAY + "~" + entry.getString("id");
    Document parked =
        new Document("_id", id)
            .append("vendorId", document.get("vendorId"))
            .append("consumer", RELAY)
            .append("queue", topology.exchange())
            .append("eventId", entry.getString("id"))
            .append("type", type(entry))
            .append("body", entry.get("body"))
            .append("reason", "no such type in the contract")
            .append("trace", "")
            .append("attempts", 1)
            .append("at", Date.from(clock.instant()))
            .append("entry", entry);
    return new ReplaceOneModel<>(Filters.eq("_id", id), parked, new ReplaceOptions().upsert(true));
  }
}
