package pep.performance.tier.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import pep.performance.Stage;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(TierOverrideIT.MovedTime.class)
class TierOverrideIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired MovedClock clock;

  private Stage stage;
  private String path;

  @BeforeEach
  void aPartnerInTheBaseTier() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
    stage
        .staff()
        .put(
            "/api/tier-rules",
            Map.of(
                "graceDays",
                10,
                "tiers",
                List.of(
                    Map.of("code", "base", "name", "Base"),
                    Map.of("code", "gold", "name", "Gold", "condition", "revenue12m >= 1000"))))
        .expect(200);
    path = "/api/tiers/" + stage.partnerId("A");
    Stage.until(() -> stage.staff().get(path).status() == 200);
  }

  @Test
  void setsATierUntilTheClockTakesItBack() {
    set("gold", Duration.ofDays(90)).expect(200);
    Answer found = stage.staff().get(path).expect(200);
    assertThat(found.text("tier")).isEqualTo("gold");
    assertThat(found.text("set/ruled")).isEqualTo("base");
    assertThat(found.text("set/reason")).isEqualTo("a new owner");
    clock.forward(Duration.ofDays(91));
    Stage.until(() -> "base".equals(stage.staff().get(path).text("tier")));
    assertThat(stage.staff().get(path).json().has("set")).isFalse();
  }

  @Test
  void takesItBackByHandAndRefusesWhatCannotBeSet() {
    set("platinum", Duration.ofDays(9)).expectFieldError("tier", "unknown-tier");
    set("gold", Duration.ofDays(-1)).expectFieldError("until", "not-in-the-future");
    stage.staff().delete(path + "/override").expectProblem(404, "not-found");
    set("gold", Duration.ofDays(9)).expect(200);
    stage.staff().with("If-Match", "\"1\"").delete(path + "/override").expect(412);
    assertThat(stage.staff().delete(path + "/override").expect(200).text("tier")).isEqualTo("base");
    stage.partner("A").delete(path + "/override").expectProblem(403, "forbidden");
  }

  @Test
  void fallsWhenItsGraceHasEnded() {
    sell("1500.00", "1");
    Stage.until(() -> "gold".equals(stage.staff().get(path).text("tier")));
    sell("900.00", "-1");
    Stage.until(() -> stage.staff().get(path).json().has("until"));
    clock.forward(Duration.ofDays(11));
    Stage.until(() -> "base".equals(stage.staff().get(path).text("tier")));
  }

  @Test
  void showsAPartnerItsOwnWayUp() {
    JsonNode own = stage.partner("A").get("/api/my/tier").expect(200).json();
    assertThat(own.at("/ways/0/tier").asString()).isEqualTo("gold");
    assertThat(own.at("/ways/0/needs/0/gap").decimalValue()).isEqualByComparingTo("1000");
    assertThat(own.at("/ways/0").has("by")).isFalse();
  }

  @Test
  void countsASuspendedPartnerInNoTier() {
    Stage.until(() -> tiers().path("base").asInt() == 1);
    stage.tells("A", "suspended", 2);
    Stage.until(() -> tiers().isEmpty());
  }

  private JsonNode tiers() {
    return stage.staff().get("/api/overview").expect(200).json().path("tiers");
  }

  private Answer set(String tier, Duration ahead) {
    return stage
        .staff()
        .put(
            path + "/override",
            Map.of(
                "tier",
                tier,
                "reason",
                "a new owner",
                "until",
                clock.instant().plus(ahead).toString()));
  }

  private void sell(String amount, String quantity) {
    stage
        .staff()
        .post(
            "/api/sales/intakes",
            "text/csv",
            Stage.csv(
                "x"
                    + quantity
                    + ",A,P1,"
                    + quantity
                    + ","
                    + amount
                    + ",GBP,"
                    + Stage.daysAgo(20)
                    + ","))
        .expect(200);
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class MovedTime {
    @Bean
    MovedClock movedClock() {
      return new MovedClock();
    }
  }

  static final class MovedClock extends Clock {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final Clock system = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));

    void forward(Duration by) {
      ahead.updateAndGet(before -> before.plus(by));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return system.instant().plus(ahead.get());
    }
  }
}
