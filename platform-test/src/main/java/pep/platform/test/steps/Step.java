package pep.platform.test.steps;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One step, at which something happens the first time that it is reached, and never again. */
public final class Step {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Runnable NOTHING = () -> {};

  private final Moment moment;
  private final Class<?> bean;
  private final String method;
  private final AtomicReference<Runnable> effect = new AtomicReference<>(NOTHING);
  private final CountDownLatch reached = new CountDownLatch(1);

  Step(Moment moment, Class<?> bean, String method) {
    this.moment = moment;
    this.bean = bean;
    this.method = method;
  }

  /** Has the work fail there, once; the process goes on. */
  public Step fails() {
    effect.set(
        () -> {
          throw new StepFailed(toString());
        });
    return this;
  }

  /**
   * Has the process end there. A transaction that is open then would stay so on the server until it
   * times out: within one, let the work fail.
   */
  public Step kills(Instance instance) {
    effect.set(
        () -> {
          instance.loseServers();
          throw Killed.silently(toString());
        });
    return this;
  }

  /** Waits up to 30 s until it has been reached. */
  public void awaitReached() {
    Awaitility.await(toString()).atMost(LIMIT).until(() -> reached.getCount() == 0);
  }

  void called(Class<?> of, String name) {
    if (moment == Moment.BEFORE && isOf(of, name)) {
      happen();
    }
  }

  void returned(Class<?> of, String name) {
    if (moment == Moment.BEFORE || !isOf(of, name)) {
      return;
    }
    if (moment == Moment.AFTER) {
      happen();
    } else {
      TransactionSynchronizationManager.registerSynchronization(new AtCommit());
    }
  }

  private boolean isOf(Class<?> of, String name) {
    return of == bean && name.equals(method) && effect.get() != NOTHING;
  }

  private void happen() {
    Runnable once = effect.getAndSet(NOTHING);
    if (once != NOTHING) {
      reached.countDown();
      once.run();
    }
  }

  private final class AtCommit implements TransactionSynchronization {

    @Override
    public void beforeCommit(boolean readOnly) {
      if (moment == Moment.BEFORE_COMMIT) {
        happen();
      }
    }

    @Override
    public void afterCommit() {
      if (moment == Moment.AFTER_COMMIT) {
        happen();
      }
    }
  }

  @Override
  public String toString() {
    return moment.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
        + " of "
        + bean.getSimpleName()
        + "."
        + method;
  }
}
