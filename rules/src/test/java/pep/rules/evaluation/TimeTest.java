package pep.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.rules.Shelves.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pep.rules.Shelves;

/** Days are those of Berlin, where clocks are put on on 29 March and back on 25 October 2026. */
class TimeTest {

  private static final Map<String, Object> BOUGHT =
      Map.of("shelf.bought", LocalDate.of(2026, 3, 20));
  private static final Map<String, Object> DUSTED =
      Map.of("shelf.dusted", Instant.parse("2026-10-20T21:30:00Z"));

  @ParameterizedTest
  @CsvSource({
    "daysSince(shelf.bought) >= 10, 2026-03-29T21:59:59.999Z, FALSE, 2026-03-29T22:00:00Z",
    "daysSince(shelf.bought) >= 10, 2026-03-29T22:00:00Z, TRUE,",
    "daysSince(shelf.bought) > 9, 2026-03-20T10:00:00Z, FALSE, 2026-03-29T22:00:00Z",
    "10 <= daysSince(shelf.bought), 2026-03-20T10:00:00Z, FALSE, 2026-03-29T22:00:00Z",
    "daysSince(shelf.bought) >= 9.5, 2026-03-20T10:00:00Z, FALSE, 2026-03-29T22:00:00Z",
    "daysSince(shelf.bought) == 9, 2026-03-20T10:00:00Z, FALSE, 2026-03-28T23:00:00Z",
    "daysSince(shelf.bought) == 9, 2026-03-29T12:00:00Z, TRUE, 2026-03-29T22:00:00Z",
    "daysSince(shelf.bought) < 9, 2026-03-20T10:00:00Z, TRUE, 2026-03-28T23:00:00Z",
    "daysSince(shelf.bought) % 2 == 0, 2026-03-28T12:00:00Z, TRUE, 2026-03-28T23:00:00Z",
    "daysUntil(shelf.bought) <= 9, 2026-03-10T22:59:59Z, FALSE, 2026-03-10T23:00:00Z",
    "daysUntil(shelf.bought) <= 9, 2026-03-10T23:00:00Z, TRUE,",
    "shelf.bought <= now, 2026-03-19T22:59:59Z, FALSE, 2026-03-19T23:00:00Z",
  })
  void dayCountsTurnAtMidnight(String rule, String now, Truth truth, String next) {
    is(rule, BOUGHT, now, truth, next);
  }

  @ParameterizedTest
  @CsvSource({
    "daysSince(shelf.dusted) >= 5, 2026-10-24T22:00:00Z, TRUE,",
    "daysSince(shelf.dusted) >= 6, 2026-10-25T20:00:00Z, FALSE, 2026-10-25T23:00:00Z",
    "now - shelf.dusted > duration('24h'), 2026-10-21T21:30:00Z, FALSE, 2026-10-21T21:30:00.001Z",
    "now - shelf.dusted >= duration('24h'), 2026-10-21T21:30:00Z, TRUE,",
    "shelf.dusted < now - duration('24h'), 2026-10-21T00:00:00Z, FALSE, 2026-10-21T21:30:00.001Z",
    "shelf.dusted - now < duration('24h'), 2026-10-18T00:00:00Z, FALSE, 2026-10-19T21:30:00.001Z",
    "shelf.dusted + duration('1h') <= now, 2026-10-20T22:00:00Z, FALSE, 2026-10-20T22:30:00Z",
  })
  void momentsTurnToTheMillisecond(String rule, String now, Truth truth, String next) {
    is(rule, DUSTED, now, truth, next);
  }

  @Test
  void waitsForNothingWhereSomethingElseDecides() {
    is(
        "shelf.boards > 3 && daysSince(shelf.bought) >= 10",
        BOUGHT,
        "2026-03-21T12:00:00Z",
        Truth.FALSE,
        "2026-03-29T22:00:00Z");
    Map<String, Object> told = Map.of("shelf.bought", LocalDate.of(2026, 3, 20), "shelf.boards", 1);
    is(
        "shelf.boards > 3 && daysSince(shelf.bought) >= 10",
        told,
        "2026-03-21T12:00:00Z",
        Truth.FALSE,
        null);
  }

  @Test
  void countsWithinRecords() {
    Map<String, Object> told =
        Map.of(
            "shelf.loans",
            List.of(
                Map.of("book", "atlas", "dueOn", "2026-04-30"),
                Map.of("book", "bible", "dueOn", "2026-06-30")));
    is(
        "shelf.loans.exists(l, daysUntil(l.dueOn) <= 30)",
        told,
        "2026-03-21T12:00:00Z",
        Truth.FALSE,
        "2026-03-30T22:00:00Z");
    is(
        "shelf.loans.exists(l, daysUntil(l.dueOn) <= 30)",
        told,
        "2026-03-30T22:00:00Z",
        Truth.TRUE,
        null);
  }

  @Test
  void aDayThatBeginsAnHourLateBeginsThen() {
    Moment cairo = new Moment(Instant.parse("2026-04-20T12:00:00Z"), ZoneId.of("Africa/Cairo"));
    Watch watch = new Watch(cairo);
    watch.daysSince(Instant.parse("2026-04-23T12:00:00Z"), Relation.AT_LEAST, 1);
    assertThat(watch.next()).contains(Instant.parse("2026-04-23T22:00:00Z"));
  }

  @Test
  void whatNeverComesIsNotWaitedFor() {
    is(
        "daysSince(shelf.bought) > 1000000000000",
        BOUGHT,
        "2026-03-21T12:00:00Z",
        Truth.FALSE,
        null);
  }

  private static void is(
      String rule, Map<String, Object> told, String now, Truth truth, String next) {
    Facts facts = Shelves.facts(at(now), told);
    Watch watch = new Watch(facts.moment());
    assertThat(Shelves.rule(rule).truth(facts, watch)).as(rule).isEqualTo(truth);
    assertThat(watch.next()).as(rule).isEqualTo(Optional.ofNullable(next).map(Instant::parse));
  }
}
