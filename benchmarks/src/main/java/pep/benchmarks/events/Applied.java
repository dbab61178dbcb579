package pep.benchmarks.events;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** When each write had been applied by every consumer. */
@Component
class Applied {

  private static final int CONSUMERS = 2;

  private record Write(long sentAt, AtomicInteger open, AtomicLong took) {}

  private final Map<String, Write> writes = new ConcurrentHashMap<>();

  /** To be called before the write is sent; at is by {@link System#nanoTime}. */
  void sent(String parcelId, long at) {
    writes.put(parcelId, new Write(at, new AtomicInteger(CONSUMERS), new AtomicLong()));
  }

  /** One consumer's effect of it stands, or will as soon as the present transaction commits. */
  void applied(String parcelId) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      stands(parcelId);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            stands(parcelId);
          }
        });
  }

  private void stands(String parcelId) {
    Write write = writes.get(parcelId);
    if (write != null && write.open().decrementAndGet() == 0) {
      write.took().set(System.nanoTime() - write.sentAt());
    }
  }

  /** Writes that are not yet applied by every consumer. */
  long open() {
    return writes.values().stream().filter(each -> each.took().get() == 0).count();
  }

  /** How long each write took, ascending; then all are forgotten. */
  long[] take() {
    long[] nanos = writes.values().stream().mapToLong(each -> each.took().get()).toArray();
    writes.clear();
    Arrays.sort(nanos);
    return nanos;
  }
}
