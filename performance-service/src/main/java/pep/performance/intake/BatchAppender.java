package pep.performance.intake;

import com.mongodb.MongoBulkWriteException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pep.platform.outage.DuplicateKeys;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantWrites;

/**
 * Stores batches, each at the next place of its partition. The place is claimed by the insert
 * itself, under a unique index: a writer that is at the same place as a rival tries the next one,
 * so places have no gaps and a batch that can be seen has all its predecessors before it.
 */
@Component
class BatchAppender {

  private static final int TRIES = 200;

  private final SaleBatches batches;
  private final BatchDocuments documents;
  private final IntakeProperties properties;
  private final OutboxRelay relay;
  private final ApplicationEventPublisher events;
  private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();

  BatchAppender(
      SaleBatches batches,
      BatchDocuments documents,
      IntakeProperties properties,
      OutboxRelay relay,
      ApplicationEventPublisher events) {
    this.batches = batches;
    this.documents = documents;
    this.properties = properties;
    this.relay = relay;
    this.events = events;
  }

  /**
   * Stores batches of one intake in their order, in one round trip if no rival writes. One that is
   * stored already is left as it is.
   */
  void append(Tenant tenant, List<NewBatch> all, Cause cause) {
    List<NewBatch> left = new ArrayList<>(all);
    int partition = properties.partitionOf(all.getFirst().intakeId());
    String place = tenant.vendorId() + "/" + partition;
    for (int attempt = 1; !left.isEmpty(); attempt++) {
      long last = lastSeen.getOrDefault(place, -1L);
      if (last < 0) {
        last = batches.lastSequence(tenant, partition);
      }
      int stored = tryAppend(tenant, left, partition, last, cause);
      if (stored < left.size()) {
        lastSeen.remove(place);
        left = left.subList(stored, left.size());
        dropStored(tenant, left);
        if (attempt == TRIES) {
          throw new IllegalStateException("no place found in partition " + place);
        }
      } else {
        lastSeen.put(place, last + stored);
        break;
      }
    }
    relay.wake(SaleBatches.COLLECTION);
    events.publishEvent(new BatchesStored(tenant, partition));
  }

  /** Stores one batch within the transaction of the calling thread, which repeats on a conflict. */
  void appendInTransaction(Tenant tenant, NewBatch batch, Cause cause) {
    int partition = properties.partitionOf(batch.intakeId());
    long next = batches.lastSequence(tenant, partition) + 1;
    batches.collection().insert(tenant, documents.of(tenant, batch, partition, next, cause));
    lastSeen.remove(tenant.vendorId() + "/" + partition);
    relay.wake(SaleBatches.COLLECTION);
  }

  /** Tells, once a transaction has committed, that there is more to count. */
  void committed(Tenant tenant, String intakeId) {
    events.publishEvent(new BatchesStored(tenant, properties.partitionOf(intakeId)));
  }

  private int tryAppend(Tenant tenant, List<NewBatch> left, int partition, long last, Cause cause) {
    TenantWrites writes = new TenantWrites();
    for (int i = 0; i < left.size(); i++) {
      Document document = documents.of(tenant, left.get(i), partition, last + 1 + i, cause);
      writes.insert(document);
    }
    try {
      batches.collection().bulk(tenant, writes, true);
      return left.size();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().isEmpty() || !DuplicateKeys.only(e)) {
        throw e;
      }
      return e.getWriteErrors().getFirst().getIndex();
    }
  }

  private void dropStored(Tenant tenant, List<NewBatch> left) {
    while (!left.isEmpty() && batches.find(tenant, left.getFirst().id()) != null) {
      left.removeFirst();
    }
  }
}
