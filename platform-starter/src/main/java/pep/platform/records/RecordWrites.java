package pep.platform.records;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import pep.platform.outbox.OutboxField;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantWrites;

/** Many writes of one tenant's records for one round trip, each with what it publishes. */
public final class RecordWrites<T extends Record> {

  private final TenantRecords<T> records;
  private final Tenant tenant;
  private final TenantWrites writes = new TenantWrites();
  private boolean publishes;

  RecordWrites(TenantRecords<T> records, Tenant tenant) {
    this.records = records;
    this.tenant = tenant;
  }

  public RecordWrites<T> insert(T record, Publication... published) {
    Document document = records.forms().whole(tenant, record);
    List<Document> entries = entries(published);
    if (!entries.isEmpty()) {
      document.put(OutboxField.NAME, entries);
    }
    writes.insert(document);
    return this;
  }

  /** Writes all components of a record that is there, if it is as it was met. */
  public RecordWrites<T> replace(T record, Bson met, Publication... published) {
    List<Bson> pipeline = List.of(new Document("$set", records.forms().replacement(record)));
    return update(records.forms().key(record), met, pipeline, published);
  }

  /** Changes the record with a key by operators, if it is as it was met. */
  public RecordWrites<T> update(String key, Bson met, Bson update, Publication... published) {
    List<Document> entries = entries(published);
    Bson all =
        entries.isEmpty()
            ? update
            : Updates.combine(update, Updates.pushEach(OutboxField.NAME, entries));
    writes.update(Filters.and(records.is(tenant, key), met), all, false);
    return this;
  }

  /** Changes the record with a key by a pipeline, if it is as it was met. */
  public RecordWrites<T> update(
      String key, Bson met, List<? extends Bson> pipeline, Publication... published) {
    writes.update(
        Filters.and(records.is(tenant, key), met), publishing(pipeline, published), false);
    return this;
  }

  /**
   * Changes the record with a record's key by operators, or begins with that record.
   *
   * @param changed the fields that the operators change
   */
  RecordWrites<T> upsert(T fresh, Bson update, Set<String> changed) {
    Document begin = records.forms().withoutId(fresh);
    begin.keySet().removeAll(changed);
    Bson all = Updates.combine(new Document("$setOnInsert", begin), update);
    writes.update(records.is(tenant, records.forms().key(fresh)), all, true);
    return this;
  }

  /**
   * Sends them in no order. One that finds its record changed, or meets a record with the same key,
   * is without effect and no error.
   *
   * @return how many took effect
   */
  public int send() {
    int taken = records.documents().offer(tenant, writes);
    sent();
    return taken;
  }

  /** Sends upserts, which bear repetition: rivals that begin with the same record both count. */
  void sendUpserts() {
    records.documents().upsert(tenant, writes);
  }

  /**
   * Sends them within the transaction of the calling thread, in no order: so those of one sort
   * share a round trip, however they alternate.
   *
   * @return how many took effect; one that finds its record changed does not
   * @throws com.mongodb.MongoBulkWriteException if one meets a record with the same key
   */
  public int sendAll() {
    return send(false);
  }

  /**
   * Sends them one after the other; what comes after the first that fails is not tried.
   *
   * @return how many took effect
   * @throws com.mongodb.MongoBulkWriteException if one meets a record with the same key
   */
  public int sendInOrder() {
    return send(true);
  }

  private int send(boolean ordered) {
    try {
      var result = records.documents().bulk(tenant, writes, ordered);
      return result == null ? 0 : result.getInsertedCount() + result.getMatchedCount();
    } finally {
      sent();
    }
  }

  List<Bson> publishing(List<? extends Bson> pipeline, Publication... published) {
    List<Bson> all = new ArrayList<>();
    if (published.length > 0) {
      publishes = true;
      all.add(records.outbox().stage(tenant, published));
    }
    all.addAll(pipeline);
    return all;
  }

  private List<Document> entries(Publication... published) {
    publishes |= published.length > 0;
    if (Arrays.stream(published).anyMatch(each -> each.met() != null)) {
      throw new IllegalArgumentException("only a pipeline sees the document as it was");
    }
    return Arrays.stream(published)
        .flatMap(each -> records.outbox().entries(tenant, each).stream())
        .toList();
  }

  void sent() {
    if (publishes) {
      records.outbox().wake();
    }
  }
}
