package pep.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who do the same at once. */
public final class Crowd {

  /** What each of them does, again and again. */
  @FunctionalInterface
  public interface Turn {
    void take(int member, int turn) throws Exception;
  }

  private Crowd() {}

  /**
   * Shares the turns out among the members, each taking the next as soon as it is through with one.
   *
   * @return turns a second
   */
  public static double perSecond(int members, int turns, Turn turn) throws Exception {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> all = new ArrayList<>();
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(members)) {
      for (int i = 0; i < members; i++) {
        int member = i;
        all.add(
            threads.submit(
                () -> {
                  for (int mine = next.getAndIncrement();
                      mine < turns;
                      mine = next.getAndIncrement()) {
                    turn.take(member, mine);
                  }
                  return member;
                }));
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    for (Future<?> each : all) {
      each.get();
    }
    return turns / seconds;
  }
}
