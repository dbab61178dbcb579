package pep.platform.inbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.tenancy.Tenant;

/**
 * This service's own copy of what another one owns, kept from its state events: the highest version
 * wins, whatever order they come in. Fields of the view are queried as {@code data.<field>}.
 */
public final class Projection<T> {

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
    Document data = new Document();
    mongo.getConverter().write(event.data(), data);
    data.remove("_class");
    String id = id(event.tenant(), event.subject());
    Document state =
        new Document("_id", id)
            .append("vendorId", event.tenant().vendorId())
            .append("subject", event.subject())
            .append("version", event.version())
            .append("at", Date.from(event.time()))
            .append("data", data);
    Bson older = Filters.and(Filters.eq("_id", id), Filters.lte("version", event.version()));
    try {
      collection().replaceOne(older, state, new ReplaceOptions().upsert(true));
      return true;
    } catch (MongoWriteException e) {
      return newerIsKnown(e.getCode(), e);
    } catch (MongoCommandException e) {
      return newerIsKnown(e.getCode(), e);
    }
  }

  private static boolean newerIsKnown(int code, RuntimeException e) {
    if (ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY) {
      return false;
    }
    throw e;
  }

  public Optional<T> find(Tenant tenant, String subject) {
    return Optional.ofNullable(collection().find(Filters.eq("_id", id(tenant, subject))).first())
        .map(this::read);
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
