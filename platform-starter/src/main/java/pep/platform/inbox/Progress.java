package pep.platform.inbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Knows how long a reader has had something to do without getting on with it. */
final class Progress {

  /** A reading of the nanosecond clock, made odd so that it is never the 0 of who rests. */
  private final AtomicLong since = new AtomicLong();

  /** Something is there to be done. */
  void begins() {
    since.compareAndSet(0, now());
  }

  /**
   * Something was done.
   *
   * @param rests whether nothing more is there, asked again after it was believed
   */
  void made(BooleanSupplier rests) {
    since.set(rests.getAsBoolean() ? 0 : now());
    if (!rests.getAsBoolean()) {
      begins();
    }
  }

  Duration stalled() {
    long began = since.get();
    return began == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - began);
  }

  private static long now() {
    return System.nanoTime() | 1;
  }
}
