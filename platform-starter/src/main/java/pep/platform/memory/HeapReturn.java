package pep.platform.memory;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/**
 * Collects the whole heap while the process rests, after which the collector gives back what it
 * does not need. Serial collection does so at no other time than when the heap is full, and a heap
 * that has grown once would stay so for good.
 */
public class HeapReturn implements SmartLifecycle {

  private static final Duration LOOK = Duration.ofSeconds(5);

  private volatile boolean running;

  private void watch() {
    Rest rest = new Rest(HeapUse.now());
    while (running) {
      try {
        Thread.sleep(LOOK);
      } catch (InterruptedException e) {
        return;
      }
      if (rest.isDue(HeapUse.now())) {
        System.gc();
        rest.returned(HeapUse.now());
      }
    }
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("heap-return").start(this::watch);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
