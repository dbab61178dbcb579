package pep.benchmarks.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import pep.benchmarks.Bulk;

/** The driver's own insertMany, of documents like those that were stored last. */
final class RawInserts {

  private static final int PARTS = 10;

  private RawInserts() {}

  static double seconds(MongoDatabase database, MongoCollection<Document> stored, int rows) {
    MongoCollection<Document> raw = database.getCollection("raw");
    List<Document> part = new ArrayList<>();
    stored.find().projection(Projections.exclude("_id", "outbox")).limit(rows / PARTS).into(part);
    long nanos = 0;
    for (int i = 0; i < PARTS; i++) {
      part.forEach(document -> document.remove("_id"));
      long began = System.nanoTime();
      Bulk.insert(raw, part.stream());
      nanos += System.nanoTime() - began;
    }
    raw.drop();
    return nanos / 1e9;
  }
}
