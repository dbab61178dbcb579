package pep.territory.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.RuleBroken;

/**
 * Rows that are taken side by side, handled together: whoever comes first handles all that wait,
 * and the others find their answer done (flat combining; Hendler and others, 2010).
 */
final class RowsTogether<R, A> {

  private final int most;
  private final Function<List<R>, List<Answer<A>>> handler;
  private final Queue<Waiting<R, A>> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock handling = new ReentrantLock();

  /**
   * Rows handled by this handler.
   *
   * @param most rows at a time
   * @param handler gives an answer to each row, in their order
   */
  RowsTogether(int most, Function<List<R>, List<Answer<A>>> handler) {
    this.most = most;
    this.handler = handler;
  }

  /** What became of one row: a value, or a refusal by a rule. */
  record Answer<A>(@Nullable A value, @Nullable RuleBroken refusal) {

    static <A> Answer<A> of(A value) {
      return new Answer<>(value, null);
    }

    static <A> Answer<A> refused(RuleBroken refusal) {
      return new Answer<>(null, refusal);
    }

    A get() {
      if (refusal != null) {
        throw refusal;
      }
      if (value == null) {
        throw new IllegalStateException("a row without an answer");
      }
      return value;
    }
  }

  private record Waiting<R, A>(R row, CompletableFuture<Answer<A>> answer) {}

  /**
   * Handles the row, perhaps together with others.
   *
   * @throws RuleBroken if a rule refuses it
   */
  A take(R row) {
    Waiting<R, A> own = new Waiting<>(row, new CompletableFuture<>());
    queue.add(own);
    while (!own.answer().isDone()) {
      handling.lock();
      try {
        if (!own.answer().isDone()) {
          handleWaiting();
        }
      } finally {
        handling.unlock();
      }
    }
    return answerOf(own).get();
  }

  private void handleWaiting() {
    List<Waiting<R, A>> together = new ArrayList<>();
    Waiting<R, A> next = queue.poll();
    while (next != null) {
      together.add(next);
      next = together.size() < most ? queue.poll() : null;
    }
    try {
      List<Answer<A>> answers = handler.apply(together.stream().map(Waiting::row).toList());
      for (int i = 0; i < together.size(); i++) {
        together.get(i).answer().complete(answers.get(i));
      }
    } catch (RuntimeException e) {
      together.forEach(each -> each.answer().completeExceptionally(e));
    }
  }

  private static <R, A> Answer<A> answerOf(Waiting<R, A> own) {
    try {
      return own.answer().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
