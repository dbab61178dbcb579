package pep.platform.outbox;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The documents that carry an outbox, found by a partial index. */
public class OutboxDocuments {

  private static final String INDEX = "outbox";

  /** Characters of events that are held at once: a document may tell of 1,000 sales. */
  private static final int MOST_LENGTH = 4 * 1024 * 1024;

  /** Documents that the server sends at once; a reply may not exceed 16 MiB. */
  private static final int REPLY = 50;

  private static final Bson WAITING = Filters.exists("outbox.0");
  private static final Bson ORDER = Indexes.ascending("vendorId", "_id");
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private final MongoTemplate mongo;
  private final Set<String> indexed = ConcurrentHashMap.newKeySet();

  public OutboxDocuments(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * Documents with something to tell, each with its id, tenant and outbox alone.
   *
   * @param more whether others may follow in the order of the index
   */
  record Waiting(List<Document> documents, boolean more) {}

  /**
   * @param from the place of the last one that was looked at; null to begin
   * @param most documents; fewer where what they tell is large
   */
  Waiting waiting(String name, @Nullable Document from, int most) {
    MongoCollection<Document> collection = mongo.getCollection(name);
    index(name, collection);
    FindIterable<Document> found =
        collection
            .find(WAITING)
            .hintString(INDEX)
            .projection(Projections.include("vendorId", "outbox"))
            .batchSize(REPLY);
    List<Document> documents = new ArrayList<>();
    int length = 0;
    try (MongoCursor<Document> cursor = (from == null ? found : found.min(from)).iterator()) {
      while (documents.size() < most && length < MOST_LENGTH && cursor.hasNext()) {
        Document next = cursor.next();
        if (!place(next).equals(from)) {
          documents.add(next);
          length += length(next);
        }
      }
      return new Waiting(documents, cursor.hasNext());
    }
  }

  private static int length(Document document) {
    return OutboxGroup.entries(document).stream()
        .map(entry -> entry.getString("body"))
        .mapToInt(body -> body == null ? 0 : body.length())
        .sum();
  }

  /** Where a document stands in the index. */
  static Document place(Document document) {
    return new Document("vendorId", document.get("vendorId")).append("_id", document.get("_id"));
  }

  /** Takes these entries off; whatever else happened to the documents stays. */
  void pull(String name, Map<Document, List<String>> entries) {
    Map<Object, List<Map.Entry<Document, List<String>>>> byVendor =
        entries.entrySet().stream().collect(Collectors.groupingBy(e -> e.getKey().get("vendorId")));
    List<WriteModel<Document>> pulls = new ArrayList<>();
    byVendor.forEach(
        (vendor, own) ->
            pulls.add(
                new UpdateManyModel<>(
                    Filters.and(
                        Filters.eq("vendorId", vendor),
                        Filters.in("_id", own.stream().map(e -> e.getKey().get("_id")).toList())),
                    Updates.pull(
                        "outbox",
                        Filters.in(
                            "id", own.stream().flatMap(e -> e.getValue().stream()).toList())))));
    if (!pulls.isEmpty()) {
      mongo.getCollection(name).bulkWrite(pulls, UNORDERED);
    }
  }

  private void index(String name, MongoCollection<Document> collection) {
    if (indexed.contains(name)) {
      return;
    }
    collection.createIndex(ORDER, new IndexOptions().name(INDEX).partialFilterExpression(WAITING));
    indexed.add(name);
  }
}
