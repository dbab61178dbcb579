package pep.performance.rollup;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.outage.DuplicateKeys;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * The roll-ups' documents. Each notes, for each partition, the last batch that it took; an update
 * names what it expects there, so a batch is taken once, whoever applies it and however often.
 */
@Repository
class RollupStore {

  static final String COLLECTION = "sales.rollups";

  private static final int CHUNK = 2_000;
  private static final int TRIES = 50;

  private final TenantCollection rollups;

  RollupStore(TenantCollections collections) {
    this.rollups = collections.of(COLLECTION);
  }

  TenantCollection collection() {
    return rollups;
  }

  /** Adds batches, in their order and without gaps, to every roll-up that they touch. */
  void take(Tenant tenant, int partition, List<BatchDeltas> batches) {
    Set<RollupKey> keys = new HashSet<>();
    batches.forEach(batch -> keys.addAll(batch.keys()));
    List<RollupKey> all = new ArrayList<>(keys);
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<RollupKey> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
      List<RollupKey> met = addFirst(tenant, partition, chunk, batches);
      for (int attempt = 1; !met.isEmpty(); attempt++) {
        if (attempt == TRIES) {
          throw new IllegalStateException("roll-ups of " + tenant + " do not come to rest");
        }
        met = addRest(tenant, partition, met, batches);
      }
    }
  }

  /**
   * The usual case: none of the batches was taken before.
   *
   * @return the roll-ups that had taken some of them
   */
  private List<RollupKey> addFirst(
      Tenant tenant, int partition, List<RollupKey> keys, List<BatchDeltas> batches) {
    String taken = taken(partition);
    long first = batches.getFirst().sequence();
    long last = batches.getLast().sequence();
    TenantWrites writes = new TenantWrites();
    for (RollupKey key : keys) {
      List<Bson> updates = TallyForm.additions(BatchDeltas.after(first - 1, key, batches));
      updates.add(Updates.set(taken, last));
      updates.add(Updates.setOnInsert("dimension", key.dimension().wireName()));
      updates.add(Updates.setOnInsert("key", key.key()));
      updates.add(Updates.setOnInsert("month", key.month().toString()));
      Bson before =
          Filters.and(Filters.eq("_id", id(tenant, key)), Filters.not(Filters.gte(taken, first)));
      writes.update(before, Updates.combine(updates), true);
    }
    try {
      rollups.bulk(tenant, writes, false);
      return List.of();
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.only(e)) {
        throw e;
      }
      return e.getWriteErrors().stream().map(error -> keys.get(error.getIndex())).toList();
    }
  }

  /**
   * After a crash or beside a rival: adds to each roll-up what it has not taken yet.
   *
   * @return those to look at again, since some of them changed meanwhile
   */
  private List<RollupKey> addRest(
      Tenant tenant, int partition, List<RollupKey> keys, List<BatchDeltas> batches) {
    String taken = taken(partition);
    long last = batches.getLast().sequence();
    Map<String, Long> before = takenBy(tenant, partition, keys);
    List<RollupKey> behind = new ArrayList<>();
    TenantWrites writes = new TenantWrites();
    for (RollupKey key : keys) {
      String id = id(tenant, key);
      Long done = before.get(id);
      long until = done == null ? 0 : done;
      if (until >= last) {
        continue;
      }
      behind.add(key);
      List<Bson> updates = TallyForm.additions(BatchDeltas.after(until, key, batches));
      updates.add(Updates.set(taken, last));
      Bson unchanged =
          Filters.and(
              Filters.eq("_id", id),
              done == null ? Filters.exists(taken, false) : Filters.eq(taken, done));
      writes.update(unchanged, Updates.combine(updates), false);
    }
    BulkWriteResult result = rollups.bulk(tenant, writes, false);
    return result == null || result.getMatchedCount() == behind.size() ? List.of() : behind;
  }

  private Map<String, Long> takenBy(Tenant tenant, int partition, Collection<RollupKey> keys) {
    List<String> ids = keys.stream().map(key -> id(tenant, key)).toList();
    Map<String, Long> taken = new HashMap<>();
    for (Document found :
        rollups.aggregate(
            tenant,
            List.of(
                Aggregates.match(Filters.in("_id", ids)),
                Aggregates.project(Projections.include("taken"))))) {
      Document all = found.get("taken", new Document());
      Long last = all.getLong(String.valueOf(partition));
      if (last != null) {
        taken.put(found.getString("_id"), last);
      }
    }
    return taken;
  }

  private static String taken(int partition) {
    return "taken." + partition;
  }

  static String id(Tenant tenant, RollupKey key) {
    return String.join(
        "/", tenant.vendorId(), key.dimension().wireName(), key.key(), key.month().toString());
  }

  static Rollup read(Document document) {
    Dimension dimension = Dimension.named(document.getString("dimension"));
    if (dimension == null) {
      throw new IllegalStateException("roll-up of no dimension: " + document.get("_id"));
    }
    return new Rollup(
        new RollupKey(
            dimension, document.getString("key"), YearMonth.parse(document.getString("month"))),
        TallyForm.read(document));
  }
}
