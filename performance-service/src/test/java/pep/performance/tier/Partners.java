package pep.performance.tier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.figures.Figures;
import pep.performance.tier.ladder.TierFacts;

/** Facts about partners for tests. */
public final class Partners {

  public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");

  private Partners() {}

  public static TierFacts selling(long pounds) {
    return of(NOW, BigDecimal.valueOf(pounds), null, List.of());
  }

  public static TierFacts at(Instant at, long pounds) {
    return of(at, BigDecimal.valueOf(pounds), null, List.of());
  }

  static TierFacts of(
      Instant at, BigDecimal revenue, @Nullable BigDecimal growth, List<String> certifications) {
    Money zero = Money.zero(GBP);
    Figures figures =
        new Figures(
            LocalDate.of(2026, 6, 1),
            Money.of(GBP, revenue),
            zero,
            zero,
            zero,
            growth,
            null,
            null,
            14,
            9,
            null,
            Instant.parse("2026-05-30T12:00:00Z"),
            77);
    return new TierFacts(
        at, ZoneId.of("Europe/London"), figures, certifications, 2, 1, 3, "GB", null);
  }
}
