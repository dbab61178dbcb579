package pep.performance.intake.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import pep.performance.intake.storing.NewBatch;

/**
 * Stores decided batches on a thread of its own, while the next ones are read. Batches that have
 * queued up go out together, so that a slow disk makes larger writes, not a longer queue.
 */
final class BatchWriter implements AutoCloseable {

  private static final int QUEUED = 8;
  private static final NewBatch[] NONE = {};

  private final BlockingQueue<NewBatch[]> queue = new ArrayBlockingQueue<>(QUEUED);
  private final ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
  private final Future<?> writing;

  /**
   * @param store stores batches in their order, and returns when they are durable
   */
  BatchWriter(Consumer<List<NewBatch>> store) {
    this.writing = thread.submit(() -> run(store));
  }

  /** Hands a batch over; waits while too many are queued. */
  void write(NewBatch batch) {
    put(new NewBatch[] {batch});
  }

  /** Waits until everything is durable. */
  void finish() {
    put(NONE);
    await();
  }

  private void put(NewBatch[] batch) {
    try {
      while (!queue.offer(batch, 100, TimeUnit.MILLISECONDS)) {
        if (writing.isDone()) {
          await();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while storing sales", e);
    }
  }

  private void await() {
    try {
      writing.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while storing sales", e);
    }
  }

  private void run(Consumer<List<NewBatch>> store) {
    try {
      while (true) {
        List<NewBatch[]> taken = new ArrayList<>();
        taken.add(queue.take());
        queue.drainTo(taken);
        List<NewBatch> batches = new ArrayList<>();
        for (NewBatch[] each : taken) {
          batches.addAll(List.of(each));
        }
        if (!batches.isEmpty()) {
          store.accept(batches);
        }
        if (taken.contains(NONE)) {
          return;
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the thread; what was not finished may or may not be stored, and is recognised if so. */
  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }
}
