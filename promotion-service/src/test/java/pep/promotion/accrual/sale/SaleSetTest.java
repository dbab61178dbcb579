package pep.promotion.accrual.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;

/** A sale that is sent again under its number keeps the returns that name it. */
class SaleSetTest {

  private static final Instant DAY = Instant.parse("2026-03-01T09:30:00Z");

  private final SaleLine sale = line("s", SaleKind.SALE, "100", null, null, null, 1);
  private final SaleLine returned = line("r", SaleKind.RETURN, "30", "s", null, null, 2);
  private final SaleLine voided = line("s_v", SaleKind.REVERSAL, "100", null, "s", null, 3);
  private final SaleLine again = line("s_g1", SaleKind.SALE, "80", null, null, "s", 4);

  @Test
  void givesAReturnTheSaleThatCameInThePlaceOfTheOneItNames() {
    for (int seed = 0; seed < 24; seed++) {
      SaleGroup group = only(seed, sale, returned, voided, again);
      assertThat(group.sale()).isEqualTo(again);
      assertThat(group.counted()).containsExactlyInAnyOrder(returned, again);
    }
  }

  @Test
  void countsNoReturnWhileItsSaleIsVoided() {
    assertThat(only(1, sale, returned, voided).counted()).isEmpty();
    SaleLine voidedToo = line("s_g1_v", SaleKind.REVERSAL, "80", null, "s_g1", null, 5);
    assertThat(only(2, sale, returned, voided, again, voidedToo).counted()).isEmpty();
  }

  @Test
  void countsTheCorrectingLineAloneBeforeTheReversalOfTheCorrectedComes() {
    assertThat(only(3, sale, again, returned).counted()).containsExactlyInAnyOrder(again, returned);
  }

  @Test
  void findsTheSaleOfAReturnThatNamesALaterLine() {
    SaleLine named = line("r", SaleKind.RETURN, "30", "s_g1", null, null, 5);
    assertThat(only(4, sale, voided, again, named).counted())
        .containsExactlyInAnyOrder(again, named);
  }

  @Test
  void countsTheLastOfWhatWasSentInItsPlaceAndTheReturnsThatWereNotTakenBack() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<SaleLine> lines = new ArrayList<>();
      List<SaleLine> expected = new ArrayList<>();
      int sendings = random.nextInt(1, 5);
      boolean stands = random.nextBoolean();
      for (int i = 0; i < sendings; i++) {
        String id = i == 0 ? "s" : "s_g" + i;
        boolean voidIt = i < sendings - 1 || !stands;
        add(lines, voidIt ? null : expected, id, SaleKind.SALE, null, i == 0 ? null : "s");
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        add(lines, random.nextBoolean() ? null : expected, "r" + i, SaleKind.RETURN, "s", null);
      }
      lines.addAll(lines.subList(0, random.nextInt(lines.size())));
      assertThat(only(seed, lines.toArray(SaleLine[]::new)).counted())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(stands ? expected : List.of());
    }
  }

  /** Adds a line and, where it is not expected to count, its reversal. */
  private static void add(
      List<SaleLine> lines,
      @Nullable List<SaleLine> expected,
      String id,
      SaleKind kind,
      @Nullable String returns,
      @Nullable String replaces) {
    SaleLine line = line(id, kind, "10", returns, null, replaces, lines.size());
    lines.add(line);
    if (expected == null) {
      lines.add(line(id + "_v", SaleKind.REVERSAL, "10", null, id, null, lines.size()));
    } else {
      expected.add(line);
    }
  }

  private static SaleGroup only(int seed, SaleLine... lines) {
    List<SaleLine> shuffled = new ArrayList<>(List.of(lines));
    Collections.shuffle(shuffled, new Random(seed));
    List<SaleGroup> groups = SaleSet.of(shuffled).groups();
    assertThat(groups).hasSize(1);
    return groups.getFirst();
  }

  private static SaleLine line(
      String id,
      SaleKind kind,
      String amount,
      @Nullable String returns,
      @Nullable String reverses,
      @Nullable String replaces,
      int place) {
    return new SaleLine(
        id,
        "MUG",
        null,
        Money.parse(Samples.GBP + " " + amount),
        BigDecimal.ONE,
        DAY,
        kind,
        returns,
        reverses,
        replaces,
        new Acceptance(DAY, place));
  }
}
