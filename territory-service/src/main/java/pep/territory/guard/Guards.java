package pep.territory.guard;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * Makes decisions that exclude each other happen one after the other. Snapshot isolation alone lets
 * two overlapping inserts both commit; so each transaction first raises the guards of everything a
 * rival could touch, always in the order of their keys. Of two that share a guard the later one
 * fails with a write conflict and is repeated on what the earlier one left.
 */
@Component
public class Guards {

  private static final int STRIPES = 512;
  private static final int REMEMBERED = 200_000;

  private final TenantCollection guards;
  private final Transactions transactions;

  /** Guards are never deleted, so one that was seen once need not be looked for again. */
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  /** Rivals in this process wait for each other here, which is cheaper than a write conflict. */
  private final Lock[] stripes =
      IntStream.range(0, STRIPES).mapToObj(i -> new ReentrantLock()).toArray(Lock[]::new);

  Guards(TenantCollections collections, Transactions transactions) {
    this.guards = collections.of("guards");
    this.transactions = transactions;
  }

  /**
   * Runs the work in a transaction that has raised the guards. The work may be run again until it
   * commits.
   *
   * @param keys of the guards, at least one
   */
  public <T> T holding(Tenant tenant, SortedSet<String> keys, Supplier<T> work) {
    List<String> ids = keys.stream().map(key -> tenant.vendorId() + "/" + key).toList();
    ensureExist(tenant, ids);
    List<Lock> locks = locks(ids);
    locks.forEach(Lock::lock);
    try {
      return transactions.call(
          () -> {
            raise(tenant, ids);
            return work.get();
          });
    } finally {
      locks.reversed().forEach(Lock::unlock);
    }
  }

  private List<Lock> locks(List<String> ids) {
    return ids.stream()
        .map(id -> Math.floorMod(id.hashCode(), STRIPES))
        .distinct()
        .sorted()
        .map(stripe -> stripes[stripe])
        .toList();
  }

  /** Outside of the transaction, for rivals that create the same document meet as duplicates. */
  private void ensureExist(Tenant tenant, List<String> ids) {
    List<String> missing = new ArrayList<>(ids);
    missing.removeIf(known::contains);
    if (missing.isEmpty()) {
      return;
    }
    TenantWrites writes = new TenantWrites();
    for (String id : missing) {
      writes.update(Filters.eq("_id", id), Updates.setOnInsert("raised", 0L), true);
    }
    guards.offer(tenant, writes);
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    known.addAll(missing);
  }

  private void raise(Tenant tenant, List<String> ids) {
    guards.updateMany(tenant, Filters.in("_id", ids), Updates.inc("raised", 1L));
  }
}
