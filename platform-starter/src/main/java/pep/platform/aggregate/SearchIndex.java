package pep.platform.aggregate;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.outbox.OutboxField;
import pep.platform.schema.Migration;
import pep.platform.search.SearchWords;

/**
 * The index of the words by which aggregates are searched, and the words of those stored before.
 */
public final class SearchIndex {

  private static final int BATCH = 500;

  private SearchIndex() {}

  /** To be repeated under another id when a kind's texts or the folding change. */
  public static <T extends Aggregate> Migration of(
      String id, AggregateKind<T> kind, MongoConverter converter) {
    return Migration.of(
        id,
        database -> {
          MongoCollection<Document> collection = database.getCollection(kind.collection());
          fill(collection, kind, converter);
          collection.createIndex(Indexes.ascending("vendorId", SearchWords.FIELD));
        });
  }

  private static <T extends Aggregate> void fill(
      MongoCollection<Document> collection, AggregateKind<T> kind, MongoConverter converter) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Document stored :
        collection
            .find()
            .projection(Projections.exclude(OutboxField.NAME, SearchWords.FIELD))
            .batchSize(BATCH)) {
      List<String> words = kind.words(converter.read(kind.type(), stored));
      writes.add(
          new UpdateOneModel<>(
              Filters.and(
                  Filters.eq("_id", stored.get("_id")),
                  Filters.eq("version", stored.get("version"))),
              Updates.set(SearchWords.FIELD, words)));
      if (writes.size() == BATCH) {
        collection.bulkWrite(writes);
        writes.clear();
      }
    }
    if (!writes.isEmpty()) {
      collection.bulkWrite(writes);
    }
  }
}
