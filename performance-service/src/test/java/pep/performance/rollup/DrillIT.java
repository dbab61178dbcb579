package pep.performance.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

@ServiceTest
class DrillIT {

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void twoPartnersThatSell() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
    stage.knows("B", "active", 1);
  }

  @Test
  void leadsFromASumToTheLinesThatItIsMadeOf() {
    send(
        "one",
        "x1,A,P1,1,300.00,GBP," + Stage.daysAgo(2) + ",",
        "x2,A,P2,-1,50.00,GBP," + Stage.daysAgo(1) + ",",
        "x3,B,P1,1,10.00,GBP," + Stage.daysAgo(2) + ",");
    stage.untilRevenue("A", "250.00");
    String lines = lines("dimension=partner&key=" + stage.partnerId("A"));
    assertThat(lines.lines()).hasSize(3);
    assertThat(lines).contains("x1").contains("x2").doesNotContain("x3");
    assertThat(net("dimension=partner&key=" + stage.partnerId("A"))).isEqualByComparingTo("250");
    assertThat(net("dimension=product&key=P1")).isEqualByComparingTo("310");
    assertThat(net("dimension=country&key=GB")).isEqualByComparingTo("260");
    assertThat(net("dimension=vendor")).isEqualByComparingTo("260");
    assertThat(net("dimension=vendor&until=2001-01")).isEqualByComparingTo("0");
  }

  @Test
  void saysWhatASumWasBeforeAFileWasVoidedAndAfter() {
    send("one", "x1,A,P1,1,300.00,GBP," + Stage.daysAgo(2) + ",");
    stage.untilRevenue("A", "300.00");
    String first = stage.staff().get("/api/rollups/sum?dimension=vendor").text("asOf");
    Answer second = send("two", "x2,A,P1,1,7.00,GBP," + Stage.daysAgo(2) + ",");
    stage.untilRevenue("A", "307.00");
    String both = stage.staff().get("/api/rollups/sum?dimension=vendor").text("asOf");
    stage
        .staff()
        .post("/api/sales/intakes/" + second.text("id") + "/void", Map.of("reason", "wrong"))
        .expect(202);
    stage.untilRevenue("A", "300.00");
    assertThat(net("dimension=vendor&asOf=" + first)).isEqualByComparingTo("300");
    assertThat(net("dimension=vendor&asOf=" + both)).isEqualByComparingTo("307");
    assertThat(net("dimension=vendor")).isEqualByComparingTo("300");
    assertThat(lines("dimension=vendor")).contains("reversal");
    assertThat(lines("dimension=vendor&asOf=" + both)).doesNotContain("reversal");
  }

  @Test
  void refusesWhatItDoesNotKnowAndWhoMayNotSee() {
    stage.staff().get("/api/rollups/sum?dimension=outlet").expectProblem(400, "invalid-input");
    stage
        .staff()
        .get("/api/rollups/sum?dimension=vendor&from=2026-02&until=2026-01")
        .expectFieldError("until", "range-turned-round");
    stage.partner("A").get("/api/rollups/sum?dimension=vendor").expectProblem(403, "forbidden");
    Stage other = new Stage(api, events);
    Stage.until(() -> other.staff().get("/api/rollups/sum?dimension=vendor").status() == 200);
    send("one", "x1,A,P1,1,300.00,GBP," + Stage.daysAgo(2) + ",");
    stage.untilRevenue("A", "300.00");
    assertThat(
            other
                .staff()
                .with("Accept", "text/csv")
                .get("/api/rollups/lines?dimension=vendor")
                .expect(200)
                .body()
                .lines())
        .hasSizeLessThanOrEqualTo(1);
  }

  private Answer send(String key, String... rows) {
    return stage
        .staff()
        .with("Idempotency-Key", key)
        .post("/api/sales/intakes", "text/csv", Stage.csv(rows))
        .expect(200);
  }

  private String lines(String query) {
    return stage
        .staff()
        .with("Accept", "text/csv")
        .get("/api/rollups/lines?" + query)
        .expect(200)
        .body();
  }

  private BigDecimal net(String query) {
    return new BigDecimal(
        stage
            .staff()
            .get("/api/rollups/sum?" + query)
            .expect(200)
            .json()
            .at("/net/amount")
            .asString());
  }
}
