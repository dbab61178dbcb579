package pep.performance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Seeded;
import pep.performance.Stage;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

/**
 * Files, corrections and voids in any order, beside a table that has one entry for each external
 * id: what a partner sold is the sum of its entries.
 */
@ServiceTest
class CorrectionsOracleIT {

  private static final String INTAKES = "/api/sales/intakes";
  private static final String DAY = Stage.daysAgo(20) + "T10:00:00Z";
  private static final List<String> CODES = List.of("A", "B", "LATE");
  private static final int FILES = 14;

  @Autowired Api api;
  @Autowired Events events;

  private record Entry(String intakeId, String code, int quantity) {}

  @Test
  void countsWhatTheTableSays() {
    Seeded.runs(3, this::play);
  }

  private void play(Random random) {
    Stage stage = new Stage(api, events);
    stage.knows("A", "active", 1);
    stage.knows("B", "active", 1);
    Map<String, Entry> table = new HashMap<>();
    List<String> sent = new ArrayList<>();
    for (int number = 0; number < FILES; number++) {
      if (number == FILES / 2) {
        stage.tells("LATE", "active", 1);
      }
      if (!sent.isEmpty() && random.nextInt(4) == 0) {
        String intakeId = sent.remove(random.nextInt(sent.size()));
        voidIt(stage, intakeId);
        table.values().removeIf(entry -> entry.intakeId().equals(intakeId));
      } else {
        sent.add(send(stage, random, "k" + number, table));
      }
    }
    for (String code : CODES) {
      int sold =
          table.values().stream()
              .filter(entry -> entry.code().equals(code))
              .mapToInt(Entry::quantity)
              .sum();
      stage.untilRevenue(code, sold + ".00");
    }
    assertThat(stage.staff().get("/api/overview").expect(200).text("freshness/batchesWaiting"))
        .isEqualTo("0");
  }

  private static String send(Stage stage, Random random, String key, Map<String, Entry> table) {
    boolean corrects = random.nextBoolean();
    Map<String, Entry> lines = new HashMap<>();
    for (int i = 0; i < 5; i++) {
      String code = CODES.get(random.nextInt(CODES.size()));
      lines.put("x" + random.nextInt(8), new Entry("", code, random.nextInt(1, 4)));
    }
    List<String> rows = new ArrayList<>();
    lines.forEach(
        (id, line) ->
            rows.add("%s,%s,P,%d,1,GBP,%s,".formatted(id, line.code(), line.quantity(), DAY)));
    Answer answer =
        stage
            .staff()
            .with("Idempotency-Key", key)
            .post(
                INTAKES + "?mode=" + (corrects ? "correct" : "record"),
                "text/csv",
                Stage.csv(rows.toArray(String[]::new)))
            .expect(200);
    String intakeId = answer.text("id");
    lines.forEach(
        (id, line) -> {
          Entry known = table.get(id);
          Entry now = new Entry(intakeId, line.code(), line.quantity());
          boolean same =
              known != null
                  && known.code().equals(line.code())
                  && known.quantity() == line.quantity();
          if (known == null || corrects && !same) {
            table.put(id, now);
          }
        });
    return intakeId;
  }

  private static void voidIt(Stage stage, String intakeId) {
    String path = INTAKES + "/" + intakeId;
    stage.staff().post(path + "/void", Map.of("reason", "oracle")).expect(202);
    Stage.until(() -> "voided".equals(stage.staff().get(path).text("status")));
  }
}
