package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a forecast when one assumption is a tenth lower or higher and all else stays.
 *
 * @param totalLower the total with the assumption 10 % lower
 * @param totalHigher the total with it 10 % higher
 * @param breakEvenLower month of break-even when lower; null where it is not reached
 * @param breakEvenHigher month of break-even when higher; null where it is not reached
 * @param swing the distance between the two totals; not negative
 */
public record Sensitivity(
    Assumption assumption,
    Money totalLower,
    Money totalHigher,
    @Nullable Integer breakEvenLower,
    @Nullable Integer breakEvenHigher,
    Money swing) {

  private static final BigDecimal LOWER = new BigDecimal("0.9");
  private static final BigDecimal HIGHER = new BigDecimal("1.1");

  /** The sensitivity to every assumption, the one that matters most first. */
  public static List<Sensitivity> of(Assumptions assumptions) {
    return Arrays.stream(Assumption.values())
        .map(assumption -> of(assumption, assumptions))
        .sorted(
            Comparator.comparing(Sensitivity::swing)
                .reversed()
                .thenComparing(Sensitivity::assumption))
        .toList();
  }

  private static Sensitivity of(Assumption assumption, Assumptions assumptions) {
    Forecast lower = ProfitabilityModel.forecast(assumption.scaled(assumptions, LOWER));
    Forecast higher = ProfitabilityModel.forecast(assumption.scaled(assumptions, HIGHER));
    return new Sensitivity(
        assumption,
        lower.total(),
        higher.total(),
        lower.breakEvenMonth(),
        higher.breakEvenMonth(),
        higher.total().minus(lower.total()).abs());
  }
}
