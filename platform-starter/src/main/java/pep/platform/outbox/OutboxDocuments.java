package pep.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The documents that carry an outbox, found by a partial index. */
public class OutboxDocuments {

  /** Documents a round. */
  static final int BATCH = 100;

  private static final Bson WAITING = Filters.exists("outbox.0");

  private final MongoTemplate mongo;
  private final Set<String> indexed = ConcurrentHashMap.newKeySet();

  public OutboxDocuments(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** Up to {@link #BATCH} documents with something to tell: id, tenant and outbox alone. */
  List<Document> waiting(String name) {
    MongoCollection<Document> collection = mongo.getCollection(name);
    index(name, collection);
    return collection
        .find(WAITING)
        .hintString("outbox")
        .projection(Projections.include("vendorId", "outbox"))
        .limit(BATCH)
        .into(new ArrayList<>());
  }

  /** Takes the confirmed entries off; whatever else happened to the documents stays. */
  void pull(String name, List<Document> waiting, Set<String> done) {
    List<WriteModel<Document>> pulls = new ArrayList<>();
    for (Document document : waiting) {
      List<String> ids =
          document.getList("outbox", Document.class).stream()
              .map(entry -> entry.getString("id"))
              .filter(done::contains)
              .toList();
      if (!ids.isEmpty()) {
        pulls.add(
            new UpdateOneModel<>(
                Filters.and(
                    Filters.eq("_id", document.get("_id")),
                    Filters.eq("vendorId", document.get("vendorId"))),
                Updates.pull("outbox", Filters.in("id", ids))));
      }
    }
    if (!pulls.isEmpty()) {
      mongo.getCollection(name).bulkWrite(pulls);
    }
  }

  private void index(String name, MongoCollection<Document> collection) {
    if (indexed.contains(name)) {
      return;
    }
    collection.createIndex(
        Indexes.ascending("vendorId", "_id"),
        new IndexOptions().name("outbox").partialFilterExpression(WAITING));
    indexed.add(name);
  }
}
