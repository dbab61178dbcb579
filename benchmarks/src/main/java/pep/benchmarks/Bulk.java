package pep.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** Lays known data into a collection before a service starts on it. */
public final class Bulk {

  private static final int BATCH = 5_000;

  private Bulk() {}

  /** Inserts in batches, in no order. */
  public static void insert(MongoCollection<Document> collection, Stream<Document> documents) {
    InsertManyOptions anyOrder = new InsertManyOptions().ordered(false);
    List<Document> batch = new ArrayList<>(BATCH);
    Iterator<Document> each = documents.iterator();
    while (each.hasNext()) {
      batch.add(each.next());
      if (batch.size() == BATCH || !each.hasNext()) {
        collection.insertMany(batch, anyOrder);
        batch.clear();
      }
    }
  }
}
