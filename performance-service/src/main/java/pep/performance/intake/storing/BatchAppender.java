package pep.performance.intake.storing;

import com.mongodb.MongoBulkWriteException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pep.performance.intake.BatchesStored;
import pep.platform.outage.DuplicateKeys;
import pep.platform.records.Publication;
import pep.platform.records.RecordWrites;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Stores batches, each at the next place of its partition. The place is claimed by the insert
 * itself, under a unique index: a writer that is at the same place as a rival tries the next one,
 * so places have no gaps and a batch that can be seen has all its predecessors before it.
 */
@Component
public class BatchAppender {

  private static final int TRIES = 200;

  private final SaleBatches batches;
  private final IntakeProperties properties;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();

  BatchAppender(
      SaleBatches batches,
      IntakeProperties properties,
      Clock clock,
      ApplicationEventPublisher events) {
    this.batches = batches;
    this.properties = properties;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Stores batches of one intake in their order, in one round trip if no rival writes. One that is
   * stored already is left as it is.
   */
  public void append(Tenant tenant, List<NewBatch> all, Cause cause) {
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
    events.publishEvent(new BatchesStored(tenant, partition));
  }

  /** Stores one batch within the transaction of the calling thread, which repeats on a conflict. */
  public void appendInTransaction(Tenant tenant, NewBatch batch, Cause cause) {
    int partition = properties.partitionOf(batch.intakeId());
    long next = batches.lastSequence(tenant, partition) + 1;
    RecordWrites<StoredBatch> write = batches.writes(tenant);
    add(write, batch, partition, next, cause);
    write.sendAll();
    lastSeen.remove(tenant.vendorId() + "/" + partition);
  }

  /** Tells, once a transaction has committed, that there is more to count. */
  public void committed(Tenant tenant, String intakeId) {
    events.publishEvent(new BatchesStored(tenant, properties.partitionOf(intakeId)));
  }

  private int tryAppend(Tenant tenant, List<NewBatch> left, int partition, long last, Cause cause) {
    RecordWrites<StoredBatch> writes = batches.writes(tenant);
    for (int i = 0; i < left.size(); i++) {
      add(writes, left.get(i), partition, last + 1 + i, cause);
    }
    try {
      writes.sendInOrder();
      return left.size();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().isEmpty() || !DuplicateKeys.only(e)) {
        throw e;
      }
      return e.getWriteErrors().getFirst().getIndex();
    }
  }

  private void add(
      RecordWrites<StoredBatch> writes, NewBatch batch, int partition, long place, Cause cause) {
    StoredBatch stored = StoredBatch.of(batch, partition, place, clock.instant());
    SalesRecorded event =
        SalesRecorded.of(
            batch.intakeId(), partition, place, stored.currency(), batch.decided().decisions());
    if (event == null) {
      writes.insert(stored);
    } else {
      writes.insert(stored, Publication.of(batch.id(), 1, cause, event));
    }
  }

  private void dropStored(Tenant tenant, List<NewBatch> left) {
    while (!left.isEmpty() && batches.find(tenant, left.getFirst().id()) != null) {
      left.removeFirst();
    }
  }
}
