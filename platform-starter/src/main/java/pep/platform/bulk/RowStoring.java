package pep.platform.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.StaleVersion;
import pep.platform.bulk.RowReading.ReadRow;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;

/**
 * Stores rows side by side; those about the same, and those that name what another is about, one
 * after another as they stand in the file.
 */
final class RowStoring<R extends Record> {

  private static final Logger log = LoggerFactory.getLogger(RowStoring.class);
  private static final int TRIES = 5;

  private final ExecutorService threads;
  private final Function<SentRow<R>, RowOutcome.Result> take;

  RowStoring(ExecutorService threads, Function<SentRow<R>, RowOutcome.Result> take) {
    this.threads = threads;
    this.take = take;
  }

  /** What became of some rows that follow each other, in their order. */
  List<RowOutcome> storeAll(List<ReadRow<R>> rows) throws InterruptedException, ExecutionException {
    Lanes<ReadRow.Sound<R>> lanes =
        new Lanes<>(Comparator.comparingLong(each -> each.row().number()));
    List<RowOutcome> outcomes = new ArrayList<>();
    for (ReadRow<R> each : rows) {
      switch (each) {
        case ReadRow.Sound<R> sound -> lanes.add(sound, sound.sent().key(), sound.after());
        case ReadRow.Refused<R>(RowOutcome outcome) -> outcomes.add(outcome);
      }
    }
    List<Future<List<RowOutcome>>> running = new ArrayList<>();
    for (List<ReadRow.Sound<R>> lane : lanes.all()) {
      running.add(threads.submit(() -> lane.stream().map(this::store).toList()));
    }
    for (Future<List<RowOutcome>> each : running) {
      outcomes.addAll(each.get());
    }
    outcomes.sort(Comparator.comparingLong(RowOutcome::row));
    return outcomes;
  }

  private RowOutcome store(ReadRow.Sound<R> read) {
    for (int attempt = 1; ; attempt++) {
      try {
        return RowOutcome.of(read.row(), read.sent().key(), take.apply(read.sent()));
      } catch (StaleVersion | AlreadyExists rival) {
        if (attempt == TRIES) {
          return refusal(read, rival);
        }
      } catch (RuleBroken broken) {
        return refusal(read, broken);
      } catch (RuntimeException e) {
        log.error("Row {} failed", read.row().number(), e);
        return RowOutcome.refused(
            read.row(),
            read.sent().key(),
            "internal-error",
            "Something went wrong on our side.",
            null);
      }
    }
  }

  private RowOutcome refusal(ReadRow.Sound<R> read, RuleBroken broken) {
    List<FieldError> errors = broken instanceof InvalidInput invalid ? invalid.errors() : null;
    return RowOutcome.refused(
        read.row(),
        read.sent().key(),
        broken.problem().code(),
        String.valueOf(broken.getMessage()),
        errors);
  }
}
