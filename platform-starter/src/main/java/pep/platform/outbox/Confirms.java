package pep.platform.outbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What the broker says, little by little, of messages that were published together. */
final class Confirms {

  private static final long PATIENCE_SECONDS = 10;

  private final CountDownLatch open;
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private volatile boolean cutOff;

  Confirms(int messages) {
    this.open = new CountDownLatch(messages);
  }

  /** A message that came back is confirmed too, and stays refused. */
  void confirmed(String id) {
    if (!refused.contains(id)) {
      taken.add(id);
    }
    open.countDown();
  }

  /** No queue took it; its confirm is still to come. */
  void returned(String id) {
    refused.add(id);
  }

  void refused(String id) {
    refused.add(id);
    open.countDown();
  }

  /** The channel is gone: of the messages still open nobody will ever know. */
  void cutOff() {
    cutOff = true;
    while (open.getCount() > 0) {
      open.countDown();
    }
  }

  /** Waits for the last answer; false if it did not come within 10 s. */
  boolean await() throws InterruptedException {
    return open.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  boolean isCutOff() {
    return cutOff;
  }

  /** The ids that the broker took for sure, so far. */
  Set<String> taken() {
    return Set.copyOf(taken);
  }
}
