package pep.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class PriceCalendarTest {

  private static final Tenant TENANT = new Tenant("ven_1");

  @Test
  void refusesAPeriodThatOverlapsAnotherBooks() {
    PriceCalendar calendar = calendar();
    calendar.reserve("pbk_1", "ONE", period(0, 10));
    calendar.reserve("pbk_1", "ONE", period(0, 10));

    assertThatExceptionOfType(PricePeriodOverlaps.class)
        .isThrownBy(() -> calendar.reserve("pbk_2", "TWO", period(9, 20)))
        .withMessageContaining("standard price book ONE");
    assertThatNoException().isThrownBy(() -> calendar.reserve("pbk_2", "TWO", period(10, 20)));
  }

  @Test
  void letsABookMove() {
    PriceCalendar calendar = calendar();
    calendar.reserve("pbk_1", "ONE", period(0, 10));
    calendar.reserve("pbk_1", "ONE", period(5, 15));

    assertThatNoException().isThrownBy(() -> calendar.reserve("pbk_2", "TWO", period(0, 5)));
  }

  @Test
  void isTheSameDocumentForTheSameTenantAndKind() {
    assertThat(calendar().id()).isEqualTo(calendar().id());
    assertThat(PriceCalendar.id(TENANT, "reseller")).isNotEqualTo(calendar().id());
    assertThat(PriceCalendar.id(new Tenant("ven_2"), "standard")).isNotEqualTo(calendar().id());
  }

  @Test
  void neverHoldsTwoBooksInOneInstantForRandomReservations() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      PriceCalendar calendar = calendar();
      Map<String, EffectivePeriod> held = new HashMap<>();
      for (int i = 0; i < 30; i++) {
        String book = "pbk_" + random.nextInt(6);
        int from = random.nextInt(60);
        EffectivePeriod asked = period(from, from + 1 + random.nextInt(12));
        boolean free =
            held.entrySet().stream()
                .filter(other -> !other.getKey().equals(book))
                .noneMatch(other -> shareASecond(other.getValue(), asked));

        assertThat(reserved(calendar, book, asked)).as("seed %d, step %d", seed, i).isEqualTo(free);
        if (free) {
          held.put(book, asked);
        }
      }
    }
  }

  private static boolean reserved(PriceCalendar calendar, String book, EffectivePeriod period) {
    try {
      calendar.reserve(book, book, period);
      return true;
    } catch (PricePeriodOverlaps refused) {
      return false;
    }
  }

  private static boolean shareASecond(EffectivePeriod one, EffectivePeriod other) {
    for (int second = 0; second < 80; second++) {
      Instant at = Instant.ofEpochSecond(second);
      if (one.contains(at) && other.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static PriceCalendar calendar() {
    return new PriceCalendar(TENANT, "standard", Instant.EPOCH);
  }

  private static EffectivePeriod period(int from, int until) {
    return new EffectivePeriod(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
  }
}
