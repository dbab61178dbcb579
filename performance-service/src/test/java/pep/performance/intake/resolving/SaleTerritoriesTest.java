package pep.performance.intake.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;
import pep.performance.roster.KnownGrant;

class SaleTerritoriesTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Map<String, List<String>> PATHS =
      Map.of(
          "DE-BY",
          List.of("DE-BY", "DE", "EU"),
          "DE",
          List.of("DE", "EU"),
          "FR",
          List.of("FR", "EU"));
  private static final Instant NOON = Instant.parse("2026-03-10T16:00:00Z");

  @Test
  void countsInTheOneTerritoryThatIsHeldForTheLineOnTheDay() {
    assertThat(of(grant("NORTH", "pumps", "2026-01-01", null))).containsExactly("NORTH");
    assertThat(of(grant("NORTH", "pumps", "2026-03-10", "2026-03-11"))).containsExactly("NORTH");
    assertThat(of(grant("NORTH", "pumps", "2026-03-11", null))).isEmpty();
    assertThat(of(grant("NORTH", "pumps", "2026-01-01", "2026-03-10"))).isEmpty();
    assertThat(of(grant("NORTH", "lamps", "2026-01-01", null))).isEmpty();
    assertThat(of(grant("NORTH", "*", "2026-01-01", null))).containsExactly("NORTH");
    assertThat(of(grant("NORTH", "pumps/large", "2026-01-01", null))).isEmpty();
    List<KnownGrant> held = List.of(grant("NORTH", "pumps", "2026-01-01", null));
    assertThat(new SaleTerritories(NEW_YORK, Map.of("p", held), PATHS).of("p", "pumps/large", NOON))
        .containsExactly("NORTH");
    assertThat(of()).isEmpty();
  }

  @Test
  void choosesNoneOfSeveralTerritoriesAndTakesOneThatIsHeldTwice() {
    KnownGrant north = grant("NORTH", "pumps", "2026-01-01", null);
    assertThat(of(north, grant("SOUTH", "pumps", "2026-01-01", null))).isEmpty();
    assertThat(of(north, grant("NORTH", "pumps", "2026-02-01", null))).containsExactly("NORTH");
  }

  @Test
  void countsInAllThatLieAboveWhatIsHeld() {
    assertThat(of(grant("DE-BY", "pumps", "2026-01-01", null)))
        .containsExactly("DE-BY", "DE", "EU");
    assertThat(
            of(
                grant("DE-BY", "pumps", "2026-01-01", null),
                grant("DE", "pumps", "2026-01-01", null)))
        .as("it was sold in the greater one for certain")
        .containsExactly("DE", "EU");
    assertThat(
            of(
                grant("DE-BY", "pumps", "2026-01-01", null),
                grant("FR", "pumps", "2026-01-01", null)))
        .containsExactly("EU");
    assertThat(
            of(
                grant("DE-BY", "pumps", "2026-01-01", null),
                grant("US", "pumps", "2026-01-01", null)))
        .isEmpty();
  }

  @Test
  void tellsTheDayByTheVendorsCalendar() {
    Instant lateInTheEvening = Instant.parse("2026-03-11T02:00:00Z");
    List<KnownGrant> untilTheTenth = List.of(grant("NORTH", "pumps", "2026-01-01", "2026-03-11"));
    assertThat(
            new SaleTerritories(NEW_YORK, Map.of("p", untilTheTenth), PATHS)
                .of("p", "pumps", lateInTheEvening))
        .containsExactly("NORTH");
  }

  @Test
  void agreesWithAskingEachGrant() {
    Seeded.runs(
        200,
        random -> {
          List<KnownGrant> grants = new ArrayList<>();
          TreeSet<String> expected = new TreeSet<>();
          for (int i = 0; i < random.nextInt(6); i++) {
            LocalDate from = LocalDate.of(2026, 3, 5).plusDays(random.nextInt(9));
            LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(1, 8));
            String code = "T" + random.nextInt(2);
            String line = List.of("lamps", "pumps", "pumps", "*").get(random.nextInt(4));
            grants.add(grant(code, line, from.toString(), until == null ? null : until.toString()));
            LocalDate day = LocalDate.of(2026, 3, 10);
            boolean begun = from.compareTo(day) <= 0;
            boolean over = until != null && until.compareTo(day) <= 0;
            if (!line.equals("lamps") && begun && !over) {
              expected.add(code);
            }
          }
          assertThat(of(grants.toArray(KnownGrant[]::new)))
              .isEqualTo(expected.size() == 1 ? List.copyOf(expected) : List.of());
        });
  }

  private static List<String> of(KnownGrant... grants) {
    return new SaleTerritories(NEW_YORK, Map.of("p", List.of(grants)), PATHS)
        .of("p", "pumps", NOON);
  }

  private static KnownGrant grant(
      String territory, String line, String from, @Nullable String until) {
    return new KnownGrant(
        "p",
        territory,
        "issued",
        line,
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        null);
  }
}
