package pep.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How long each of many calls took, in the order of their length. */
public final class Latency {

  /** A call; it hands back what it worked out, so that the compiler cannot drop it. */
  @FunctionalInterface
  public interface Call {
    Object at(int index) throws Exception;
  }

  private static final double MICRO = 1e3;

  private final long[] nanos;

  private Latency(long[] nanos) {
    this.nanos = nanos;
  }

  /**
   * Measures calls that do the same job in different ways, in turn, so that a machine whose speed
   * drifts is as slow for one as for the other.
   *
   * @param warmUps calls of each before the clock is looked at
   * @param calls calls of each that count, at least 1
   * @return one for each way, in their order
   */
  public static List<Latency> inTurn(int warmUps, int calls, Call... ways) throws Exception {
    int kept = 0;
    for (int i = 0; i < warmUps; i++) {
      for (Call way : ways) {
        kept += System.identityHashCode(way.at(i));
      }
    }
    long[][] nanos = new long[ways.length][calls];
    for (int i = 0; i < calls; i++) {
      for (int way = 0; way < ways.length; way++) {
        long began = System.nanoTime();
        Object result = ways[way].at(i);
        nanos[way][i] = System.nanoTime() - began;
        kept += System.identityHashCode(result);
      }
    }
    if (kept == Integer.MIN_VALUE) {
      throw new IllegalStateException("never so, but it has to be worked out");
    }
    return Stream.of(nanos).peek(Arrays::sort).map(Latency::new).toList();
  }

  /** Microseconds that half of the calls did not exceed. */
  public double p50() {
    return percentile(50);
  }

  /** Microseconds that 99 of 100 calls did not exceed. */
  public double p99() {
    return percentile(99);
  }

  /** By the nearest rank. */
  private double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * nanos.length);
    return nanos[Math.max(rank, 1) - 1] / MICRO;
  }
}
