package pep.performance.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.performance.Seeded;

class SoldAtTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T09:30:00Z, 2026-03-01T09:30:00Z",
    "2026-03-01T09:30:00.250+02:00, 2026-03-01T07:30:00.250Z",
    "2026-03-01 09:30:00-05:00, 2026-03-01T14:30:00Z",
    "2026-03-01 09:30:00, 2026-03-01T14:30:00Z",
    "2026-03-01T09:30, 2026-03-01T14:30:00Z",
    "2026-03-01, 2026-03-01T05:00:00Z",
    "2026-03-08 02:30:00, 2026-03-08T07:30:00Z",
    "2026-11-01 01:30:00, 2026-11-01T05:30:00Z"
  })
  void readsInstantsAndTheVendorsLocalTimes(String text, Instant instant) {
    assertThat(SoldAt.parse(text, NEW_YORK)).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-02-30",
        "2026-13-01",
        "01/03/2026",
        "2026-03-01X09:30:00",
        "2026-03-01T25:00:00",
        "2026-03-01T09:60:00Z",
        "20260301T093000",
        "2026-03-01T"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(SoldAt.parse(text, NEW_YORK)).isNull();
  }

  @Test
  void readsLocalTimesAsTheLibraryDoes() {
    DateTimeFormatter form = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    Seeded.runs(
        2_000,
        random -> {
          LocalDateTime local =
              LocalDateTime.of(2020, 1, 1, 0, 0).plusSeconds(random.nextInt(300_000_000));
          assertThat(SoldAt.parse(form.format(local), NEW_YORK))
              .isEqualTo(local.atZone(NEW_YORK).toInstant());
        });
  }
}
