package pep.performance.intake.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.reading.Lines;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;

@ServiceTest
class BatchAppenderIT {

  @Autowired BatchAppender appender;
  @Autowired SaleBatches batches;

  @Test
  void givesEachBatchAPlaceOfItsOwnWithoutGapsThoughManyWrite() throws Exception {
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    List<Future<?>> writing = new ArrayList<>();
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int w = 0; w < 6; w++) {
        String intakeId = "int_" + w;
        writing.add(
            writers.submit(
                () -> {
                  for (int i = 0; i < 5; i++) {
                    appender.append(tenant, some(intakeId, i * 2), Cause.ofClock("test"));
                  }
                }));
      }
    }
    for (Future<?> each : writing) {
      each.get();
    }
    List<StoredBatch> stored = batches.after(tenant, 0, 0, 1_000);
    assertThat(stored)
        .extracting(StoredBatch::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
    assertThat(stored).extracting(StoredBatch::id).doesNotHaveDuplicates();
  }

  @Test
  void leavesABatchThatIsStoredAsItIs() {
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    appender.append(tenant, some("int_a", 0), Cause.ofClock("test"));
    appender.append(tenant, some("int_a", 0), Cause.ofClock("test"));
    List<NewBatch> overlapping = new ArrayList<>(some("int_a", 1));
    appender.append(tenant, overlapping, Cause.ofClock("test"));
    assertThat(batches.after(tenant, 0, 0, 1_000))
        .extracting(StoredBatch::id)
        .containsExactly("int_a/0", "int_a/1", "int_a/2");
  }

  private static List<NewBatch> some(String intakeId, int from) {
    return List.of(batch(intakeId, from), batch(intakeId, from + 1));
  }

  private static NewBatch batch(String intakeId, int number) {
    LineDecision refused =
        LineDecision.refused(
            new RawLine(number + 1),
            List.of(LineReason.of(ReasonCode.PARTNER_CODE_MISSING, Column.PARTNER_CODE, null)));
    return NewBatch.ofFile(
        intakeId, Lines.GBP, new DecidedBatch(number, number, List.of(refused)), Sender.PLATFORM);
  }
}
