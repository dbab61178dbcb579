package pep.platform.listing;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Field;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asked of a list: its order, its size and where to go on, besides a filter. Made by
 * {@link ListingRules} from the request.
 *
 * @param field the stored field to sort by, or {@link #RELEVANCE}; the id breaks ties
 * @param limit items a page
 * @param cursor where the page before ended; null for the first
 * @param relevance the expression to sort by, where that is {@link #RELEVANCE}
 * @param counting whether the page is to say how many items there are in all
 * @param chosen what was given for filters on what is kept elsewhere, by their names
 */
public record Listing(
    Bson filter,
    String field,
    boolean descending,
    int limit,
    @Nullable String cursor,
    @Nullable Bson relevance,
    boolean counting,
    Map<String, List<String>> chosen) {

  /** Sorts by how well a document fits the words searched for. */
  public static final String RELEVANCE = "relevance";

  /** A batch is held in memory while it is mapped and written. */
  private static final int BATCH = 500;

  public Listing {
    chosen = Map.copyOf(chosen);
  }

  public Listing(
      Bson filter, String field, boolean descending, int limit, @Nullable String cursor) {
    this(filter, field, descending, limit, cursor, null, false, Map.of());
  }

  /** The same of what another filter matches. */
  public Listing of(Bson other) {
    return new Listing(other, field, descending, limit, cursor, relevance, counting, chosen);
  }

  /** The same of what a condition holds for besides. */
  public Listing and(Bson condition) {
    return of(Filters.and(filter, condition));
  }

  /** One page; the filter and {@code within} both hold for what is on it. */
  public <T> Page<T> page(
      MongoCollection<Document> documents, Bson within, Function<Document, T> read) {
    MongoCollection<BsonDocument> collection = documents.withDocumentClass(BsonDocument.class);
    List<Bson> stages = ordered(within);
    List<Bson> first = new ArrayList<>(stages);
    first.add(Aggregates.limit(limit + 1));
    List<BsonDocument> found = collection.aggregate(first).into(new ArrayList<>());
    boolean more = found.size() > limit;
    List<BsonDocument> shown = more ? found.subList(0, limit) : found;
    String next = more ? Cursor.after(shown.getLast(), field).text(field) : null;
    return new Page<>(
        read(shown, read),
        next,
        counting ? Total.of(collection, Filters.and(within, filter)) : null,
        batch -> everything(collection, stages, some -> batch.accept(read(some, read))));
  }

  private List<Bson> ordered(Bson within) {
    Bson order =
        descending
            ? Sorts.orderBy(Sorts.descending(field), Sorts.descending("_id"))
            : Sorts.orderBy(Sorts.ascending(field), Sorts.ascending("_id"));
    List<Bson> stages = new ArrayList<>(matching(within));
    stages.add(Aggregates.sort(order));
    return stages;
  }

  private static void everything(
      MongoCollection<BsonDocument> collection,
      List<Bson> stages,
      Consumer<List<BsonDocument>> batch) {
    try (MongoCursor<BsonDocument> cursor =
        collection
            .withReadConcern(ReadConcern.SNAPSHOT)
            .aggregate(stages)
            .batchSize(BATCH)
            .cursor()) {
      List<BsonDocument> some = new ArrayList<>(BATCH);
      while (cursor.hasNext()) {
        some.add(cursor.next());
        if (some.size() == BATCH || !cursor.hasNext()) {
          batch.accept(some);
          some.clear();
        }
      }
    }
  }

  private <T> List<T> read(List<BsonDocument> found, Function<Document, T> read) {
    if (field.equals(RELEVANCE)) {
      found.forEach(each -> each.remove(RELEVANCE));
    }
    return found.stream().map(each -> read.apply(Documents.of(each))).toList();
  }

  /**
   * A relevance exists only after the search, so that the cursor is applied to it in a later stage.
   */
  private List<Bson> matching(Bson within) {
    if (relevance == null) {
      return List.of(Aggregates.match(Filters.and(within, filter, after())));
    }
    return List.of(
        Aggregates.match(Filters.and(within, filter)),
        Aggregates.set(new Field<>(RELEVANCE, relevance)),
        Aggregates.match(after()));
  }

  private Bson after() {
    return cursor == null ? new Document() : Cursor.read(cursor, field).beyond(field, descending);
  }
}
