package pep.performance.tier.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraceTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<MonthDay> HALVES = List.of(MonthDay.of(7, 1), MonthDay.of(1, 1));

  @Test
  void endsWhenItsDaysAreOverWhereThereAreNoReviews() {
    assertThat(end(30, List.of(), "2026-03-10T09:00:00Z")).isEqualTo("2026-04-09T09:00:00Z");
  }

  @Test
  void endsWithTheFirstReviewAfterItsDaysInTheVendorsZone() {
    assertThat(end(30, HALVES, "2026-03-10T09:00:00Z")).isEqualTo("2026-06-30T22:00:00Z");
    assertThat(end(0, HALVES, "2026-07-01T09:00:00Z")).isEqualTo("2026-12-31T23:00:00Z");
  }

  @Test
  void endsWithAReviewThatBeginsJustWhenItsDaysAreOver() {
    assertThat(end(10, HALVES, "2026-06-20T22:00:00Z")).isEqualTo("2026-06-30T22:00:00Z");
    assertThat(end(10, HALVES, "2026-06-20T22:00:01Z")).isEqualTo("2026-12-31T23:00:00Z");
  }

  private static Instant end(int days, List<MonthDay> reviews, String began) {
    return Grace.of(days, reviews).end(Instant.parse(began), BERLIN);
  }
}
