package pep.platform.inbox;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.outage.DuplicateKeys;
import pep.platform.tenancy.Tenant;

/**
 * This service's own copy of what another one owns, kept from its state events: the highest version
 * wins, whatever order they come in. Fields of the view are queried as {@code data.<field>}.
 */
public final class Projection<T> {

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final int MEETINGS = 3;

  private final MongoTemplate mongo;
  private final String collection;
  private final Class<T> view;

  Projection(MongoTemplate mongo, String collection, Class<T> view) {
    this.mongo = mongo;
    this.collection = collection;
    this.view = view;
  }

  /**
   * Keeps the state unless a newer one is known.
   *
   * @return true if it is the newest known, also when it is known already: a repeat after a crash
   *     must lead to the same effects
   */
  public boolean accept(Received<T> event) {
    return !accept(List.of(event)).isEmpty();
  }

  /**
   * Keeps each state unless a newer one is known, all with one write.
   *
   * @return those that are the newest known, also when they are known already
   */
  public List<Received<T>> accept(List<Received<T>> events) {
    if (keep(events) == events.size()) {
      return events;
    }
    Map<String, Long> versions = versions(events);
    return events.stream()
        .filter(event -> event.version() >= versions.getOrDefault(id(event), 0L))
        .toList();
  }

  /** How many states took the place of another or are the first of their subject. */
  private int keep(List<Received<T>> events) {
    List<UpdateOneModel<Document>> writes = events.stream().map(this::newer).toList();
    for (int attempt = 1; ; attempt++) {
      try {
        BulkWriteResult result = collection().bulkWrite(writes, UNORDERED);
        return result.getModifiedCount() + result.getUpserts().size();
      } catch (MongoBulkWriteException e) {
        // Two that met while creating the same document: it is there now.
        if (attempt == MEETINGS || !DuplicateKeys.only(e)) {
          throw e;
        }
      }
    }
  }

  /** Fails for no older state, so that it may be part of a transaction. */
  private UpdateOneModel<Document> newer(Received<T> event) {
    Document data = new Document();
    mongo.getConverter().write(event.data(), data);
    data.remove("_class");
    Document state =
        new Document("_id", id(event))
            .append("vendorId", event.tenant().vendorId())
            .append("subject", event.subject())
            .append("version", event.version())
            .append("at", Date.from(event.time()))
            .append("data", data);
    Document newest =
        new Document(
            "$cond",
            List.of(
                new Document("$gt", List.of("$version", event.version())),
                "$$ROOT",
                new Document("$literal", state)));
    return new UpdateOneModel<>(
        Filters.eq("_id", id(event)),
        List.of(new Document("$replaceWith", newest)),
        new UpdateOptions().upsert(true));
  }

  private Map<String, Long> versions(List<Received<T>> events) {
    Map<String, Long> versions = new HashMap<>();
    collection()
        .find(Filters.in("_id", events.stream().map(Projection::id).toList()))
        .projection(com.mongodb.client.model.Projections.include("version"))
        .forEach(
            (Consumer<Document>)
                kept -> versions.put(kept.getString("_id"), kept.getLong("version")));
    return versions;
  }

  private static String id(Received<?> event) {
    return id(event.tenant(), event.subject());
  }

  public Optional<T> find(Tenant tenant, String subject) {
    return Optional.ofNullable(collection().find(Filters.eq("_id", id(tenant, subject))).first())
        .map(this::read);
  }

  /** Those of the subjects that are known. */
  public List<T> findAll(Tenant tenant, Collection<String> subjects) {
    List<String> ids = subjects.stream().map(subject -> id(tenant, subject)).toList();
    return ids.isEmpty() ? List.of() : findAll(tenant, Filters.in("_id", ids));
  }

  public Optional<T> findOne(Tenant tenant, Bson filter) {
    return Optional.ofNullable(collection().find(within(tenant, filter)).first()).map(this::read);
  }

  public List<T> findAll(Tenant tenant, Bson filter) {
    return collection().find(within(tenant, filter)).map(this::read).into(new ArrayList<>());
  }

  public void forEach(Tenant tenant, Bson filter, Consumer<? super T> action) {
    collection().find(within(tenant, filter)).batchSize(1000).map(this::read).forEach(action);
  }

  public long count(Tenant tenant, Bson filter) {
    return collection().countDocuments(within(tenant, filter));
  }

  /** The version kept, 0 for none: what an explanation names as its input. */
  public long version(Tenant tenant, String subject) {
    Document kept = collection().find(Filters.eq("_id", id(tenant, subject))).first();
    return kept == null ? 0 : kept.getLong("version");
  }

  private static Bson within(Tenant tenant, Bson filter) {
    return Filters.and(Filters.eq("vendorId", tenant.vendorId()), filter);
  }

  private static String id(Tenant tenant, String subject) {
    return tenant.vendorId() + "/" + subject;
  }

  private T read(Document document) {
    return mongo.getConverter().read(view, document.get("data", Document.class));
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(collection);
  }
}
