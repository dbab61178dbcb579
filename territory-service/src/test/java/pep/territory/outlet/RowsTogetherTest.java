package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pep.platform.aggregate.AlreadyExists;
import pep.territory.outlet.RowsTogether.Answer;

class RowsTogetherTest {

  @Test
  void answersEachRowWithItsOwnAnswerAndHandlesNoneTwice() throws Exception {
    AtomicInteger handled = new AtomicInteger();
    RowsTogether<Integer, Integer> rows =
        new RowsTogether<>(
            16,
            batch -> {
              assertThat(batch).hasSizeBetween(1, 16);
              handled.addAndGet(batch.size());
              return batch.stream().map(row -> Answer.of(row * 2)).toList();
            });
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      int row = i;
      calls.add(() -> rows.take(row));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = threads.invokeAll(calls);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(i * 2);
      }
    }
    assertThat(handled).hasValue(2_000);
  }

  @Test
  void refusesTheRowThatARuleRefusesAndFailsWithTheWholeBatch() {
    RowsTogether<String, String> refusing =
        new RowsTogether<>(
            4,
            batch ->
                batch.stream().map(row -> Answer.<String>refused(new AlreadyExists(row))).toList());
    assertThatThrownBy(() -> refusing.take("x")).isInstanceOf(AlreadyExists.class);
    RowsTogether<String, String> failing =
        new RowsTogether<>(
            4,
            batch -> {
              throw new IllegalStateException("no database");
            });
    assertThatThrownBy(() -> failing.take("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no database");
  }
}
