package pep.platform.inbox;

import com.mongodb.MongoException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a MongoDB transaction and repeats it while the server asks for that (a write
 * conflict with a rival, an election). The work must bear repetition until it has committed.
 */
public class Transactions {

  private static final int TRIES = 30;

  private final TransactionTemplate template;

  public Transactions(PlatformTransactionManager manager) {
    this.template = new TransactionTemplate(manager);
  }

  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  public <T extends @Nullable Object> T call(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return template.execute(status -> work.get());
      } catch (RuntimeException e) {
        if (attempt == TRIES || !asksForRepetition(e)) {
          throw e;
        }
        pause(attempt);
      }
    }
  }

  private static boolean asksForRepetition(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof MongoException mongo
          && (mongo.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
              || mongo.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL))) {
        return true;
      }
    }
    return false;
  }

  private static void pause(int attempt) {
    try {
      long bound = Math.min(100, 4L << Math.min(attempt, 5));
      TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(1, bound));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between two tries", e);
    }
  }
}
