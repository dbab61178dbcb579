package pep.platform.memory;

/** Whether a process rests, and has grown by so much that a collection is worth its pause. */
final class Rest {

  private static final double BUSY_PROCESSORS = 0.1;
  private static final long WORTH_BYTES = 16L << 20;

  private HeapUse last;
  private long kept;

  /**
   * @param first as the process began, with a heap of the size that it keeps
   */
  Rest(HeapUse first) {
    this.last = first;
    this.kept = first.committed();
  }

  /** Whether the heap is to be given back now; asked again and again. */
  boolean isDue(HeapUse now) {
    boolean rested = now.processorsSince(last) < BUSY_PROCESSORS;
    last = now;
    return rested && now.committed() >= kept + WORTH_BYTES;
  }

  /** Notes what was left after it was given back: what it takes to be due again. */
  void returned(HeapUse now) {
    last = now;
    kept = now.committed();
  }
}
