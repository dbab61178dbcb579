package pep.platform.tenancy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.outage.DuplicateKeys;

/**
 * One collection, reached only in the name of a tenant: the tenant is in every filter and in every
 * document written. Takes part in the transaction of the calling thread, if there is one.
 */
public final class TenantCollection {

  private static final String VENDOR = "vendorId";

  private static final int MEETINGS = 5;

  private final MongoTemplate mongo;
  private final String name;

  TenantCollection(MongoTemplate mongo, String name) {
    this.mongo = mongo;
    this.name = name;
  }

  public @Nullable Document findOne(Tenant tenant, Bson filter) {
    return collection().find(within(tenant, filter)).first();
  }

  public List<Document> find(Tenant tenant, Bson filter) {
    return collection().find(within(tenant, filter)).into(new ArrayList<>());
  }

  public List<Document> find(Tenant tenant, Bson filter, Bson sort, int limit) {
    return collection()
        .find(within(tenant, filter))
        .sort(sort)
        .limit(limit)
        .into(new ArrayList<>());
  }

  /**
   * @param limit at most so many; 0 for all
   */
  public List<Document> find(Tenant tenant, Bson filter, Bson sort, Bson projection, int limit) {
    return collection()
        .find(within(tenant, filter))
        .sort(sort)
        .projection(projection)
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** Streams matches in batches of 1,000. */
  public void forEach(Tenant tenant, Bson filter, Bson sort, Consumer<Document> action) {
    collection().find(within(tenant, filter)).sort(sort).batchSize(1000).forEach(action);
  }

  /**
   * Streams matches in batches of 1,000, in no order.
   *
   * @param index the name of the index that finds them, where the server might take another
   */
  public void forEach(
      Tenant tenant, Bson filter, Bson projection, String index, Consumer<Document> action) {
    collection()
        .find(within(tenant, filter))
        .projection(projection)
        .hintString(index)
        .batchSize(1000)
        .forEach(action);
  }

  public <T> Page<T> page(Tenant tenant, Bson filter, Listing listing, Function<Document, T> read) {
    return listing.page(collection(), within(tenant, filter), read);
  }

  public long count(Tenant tenant, Bson filter) {
    return collection().countDocuments(within(tenant, filter), new CountOptions());
  }

  /** Runs the stages on this tenant's documents alone. */
  public List<Document> aggregate(Tenant tenant, List<? extends Bson> stages) {
    List<Bson> all = new ArrayList<>();
    all.add(Aggregates.match(within(tenant, new Document())));
    all.addAll(stages);
    return collection().aggregate(all).into(new ArrayList<>());
  }

  /**
   * @throws com.mongodb.MongoWriteException with a duplicate key if the id or a unique key is taken
   */
  public void insert(Tenant tenant, Document document) {
    collection().insertOne(owned(tenant, document));
  }

  public UpdateResult updateOne(Tenant tenant, Bson filter, Bson update, boolean upsert) {
    return collection()
        .updateOne(within(tenant, filter), update, new UpdateOptions().upsert(upsert));
  }

  /** A conditional update by an aggregation pipeline. */
  public UpdateResult updateOne(Tenant tenant, Bson filter, List<? extends Bson> pipeline) {
    return collection().updateOne(within(tenant, filter), pipeline);
  }

  public UpdateResult updateMany(Tenant tenant, Bson filter, Bson update) {
    return collection().updateMany(within(tenant, filter), update);
  }

  public @Nullable Document findOneAndUpdate(
      Tenant tenant, Bson filter, Bson update, FindOneAndUpdateOptions options) {
    return collection().findOneAndUpdate(within(tenant, filter), update, options);
  }

  public @Nullable Document findOneAndUpdate(
      Tenant tenant, Bson filter, List<? extends Bson> pipeline, FindOneAndUpdateOptions options) {
    return collection().findOneAndUpdate(within(tenant, filter), pipeline, options);
  }

  public long delete(Tenant tenant, Bson filter) {
    return collection().deleteMany(within(tenant, filter)).getDeletedCount();
  }

  /**
   * @throws com.mongodb.MongoBulkWriteException if any write failed; unordered, the others are done
   */
  public @Nullable BulkWriteResult bulk(Tenant tenant, TenantWrites writes, boolean ordered) {
    return writes.isEmpty()
        ? null
        : collection().bulkWrite(writes.models(tenant), new BulkWriteOptions().ordered(ordered));
  }

  /**
   * Unordered writes, of which one that meets a document with the same key is left out.
   *
   * @return how many took effect
   */
  public int offer(Tenant tenant, TenantWrites writes) {
    try {
      BulkWriteResult result = bulk(tenant, writes, false);
      return result == null ? 0 : taken(result);
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.only(e)) {
        throw e;
      }
      return taken(e.getWriteResult());
    }
  }

  private static int taken(BulkWriteResult result) {
    return result.getInsertedCount() + result.getMatchedCount() + result.getUpserts().size();
  }

  /**
   * Unordered updates and upserts that bear repetition: two rivals that create the same document at
   * once meet as duplicates, and then it is there.
   */
  public void upsert(Tenant tenant, TenantWrites writes) {
    for (int attempt = 1; ; attempt++) {
      try {
        bulk(tenant, writes, false);
        return;
      } catch (MongoBulkWriteException e) {
        if (attempt == MEETINGS || !DuplicateKeys.only(e)) {
          throw e;
        }
      }
    }
  }

  /** Every tenant with documents here, for work that goes on after a restart. */
  public Set<Tenant> tenants() {
    return tenants(new Document());
  }

  /** Every tenant with documents here that match, by a filter that an index serves. */
  public Set<Tenant> tenants(Bson filter) {
    return new AllTenants(collection()).having(filter);
  }

  /** How many documents of all tenants match, for figures of the service. */
  public long countOfAll(Bson filter) {
    return new AllTenants(collection()).count(filter);
  }

  static Bson within(Tenant tenant, Bson filter) {
    return Filters.and(Filters.eq(VENDOR, tenant.vendorId()), filter);
  }

  static Document owned(Tenant tenant, Document document) {
    document.put(VENDOR, tenant.vendorId());
    return document;
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(name);
  }
}
