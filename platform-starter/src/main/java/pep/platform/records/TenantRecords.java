package pep.platform.records;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;

/**
 * One collection of records that are no aggregates, reached only in the name of a tenant. Every
 * write may publish events, and every read fetches the record's own fields alone. Takes part in the
 * transaction of the calling thread, if there is one.
 */
public final class TenantRecords<T extends Record> {

  private static final Bson ANY = Filters.empty();

  private final RecordDocuments<T> forms;
  private final Bson projection;
  private final TenantCollection documents;
  private final @Nullable Outbox outbox;

  TenantRecords(RecordKind<T> kind, TenantCollection documents, @Nullable Outbox outbox) {
    this.forms = new RecordDocuments<>(kind);
    this.projection = Projections.include(List.copyOf(forms.fields()));
    this.documents = documents;
    this.outbox = outbox;
  }

  public Optional<T> find(Tenant tenant, String key) {
    return findOne(tenant, is(tenant, key));
  }

  public Optional<T> findOne(Tenant tenant, Bson filter) {
    return find(tenant, filter, ANY, 1).stream().findFirst();
  }

  public List<T> find(Tenant tenant, Bson filter) {
    return read(documents.find(tenant, filter, ANY, projection, 0));
  }

  public List<T> find(Tenant tenant, Bson filter, Bson sort, int limit) {
    return read(documents.find(tenant, filter, sort, projection, limit));
  }

  /**
   * Streams matches in no order.
   *
   * @param index the name of the index that finds them, where the server might take another
   */
  public void forEach(Tenant tenant, Bson filter, String index, Consumer<T> action) {
    documents.forEach(tenant, filter, projection, index, found -> action.accept(forms.read(found)));
  }

  /** All of a tenant's; for collections known to be small. */
  public List<T> every(Tenant tenant) {
    return find(tenant, ANY);
  }

  public Page<T> page(Tenant tenant, Bson filter, Listing listing) {
    return documents.page(tenant, filter, listing, forms::read);
  }

  public long count(Tenant tenant, Bson filter) {
    return documents.count(tenant, filter);
  }

  public Set<Tenant> tenants() {
    return documents.tenants();
  }

  /** Every tenant with records that match; the filter is to be one that an index serves. */
  public Set<Tenant> tenants(Bson filter) {
    return documents.tenants(filter);
  }

  /** How many records of all tenants match, for figures of the service. */
  public long countOfAll(Bson filter) {
    return documents.countOfAll(filter);
  }

  /** Whether it was stored; false if there is one with its key. */
  public boolean insert(Tenant tenant, T record, Publication... published) {
    return writes(tenant).insert(record, published).send() == 1;
  }

  /** Changes the record with a key by operators; false if it is not there or not as it was met. */
  public boolean update(
      Tenant tenant, String key, Bson met, Bson update, Publication... published) {
    return writes(tenant).update(key, met, update, published).send() == 1;
  }

  /** Changes the record with a key by a pipeline; false if it is not there or not as it was met. */
  public boolean update(
      Tenant tenant,
      String key,
      Bson met,
      List<? extends Bson> pipeline,
      Publication... published) {
    return writes(tenant).update(key, met, pipeline, published).send() == 1;
  }

  /** Changes all that match; how many were changed. */
  public long updateAll(Tenant tenant, Bson filter, Bson update) {
    return documents.updateMany(tenant, filter, update).getModifiedCount();
  }

  /** Changes the record with a key by a pipeline; the record as the write met it. */
  public Optional<T> met(
      Tenant tenant, String key, List<? extends Bson> pipeline, Publication... published) {
    RecordWrites<T> write = writes(tenant);
    Document before =
        documents.findOneAndUpdate(
            tenant,
            is(tenant, key),
            write.publishing(pipeline, published),
            options(ReturnDocument.BEFORE));
    write.sent();
    return Optional.ofNullable(before).map(forms::read);
  }

  /** Changes the first that matches by operators; the record as it is then. */
  public Optional<T> changed(Tenant tenant, Bson filter, Bson sort, Bson update) {
    return Optional.ofNullable(
            documents.findOneAndUpdate(
                tenant, filter, update, options(ReturnDocument.AFTER).sort(sort)))
        .map(forms::read);
  }

  public long delete(Tenant tenant, Bson filter) {
    return documents.delete(tenant, filter);
  }

  public RecordWrites<T> writes(Tenant tenant) {
    return new RecordWrites<>(this, tenant);
  }

  /** The documents themselves, for sums over many. */
  public TenantCollection documents() {
    return documents;
  }

  /** The one with a key. */
  public Bson is(Tenant tenant, String key) {
    return Filters.eq(RecordKind.ID, forms.id(tenant, key));
  }

  /** Those with keys. */
  public Bson are(Tenant tenant, Collection<String> keys) {
    return Filters.in(RecordKind.ID, keys.stream().map(each -> forms.id(tenant, each)).toList());
  }

  /** Those that follow a key, in the order of ids. */
  public Bson after(Tenant tenant, String key) {
    return Filters.gt(RecordKind.ID, forms.id(tenant, key));
  }

  RecordDocuments<T> forms() {
    return forms;
  }

  Outbox outbox() {
    if (outbox == null) {
      throw new IllegalStateException("a collection that publishes nothing");
    }
    return outbox;
  }

  private List<T> read(List<Document> found) {
    return found.stream().map(forms::read).toList();
  }

  private FindOneAndUpdateOptions options(ReturnDocument which) {
    return new FindOneAndUpdateOptions().returnDocument(which).projection(projection);
  }
}
