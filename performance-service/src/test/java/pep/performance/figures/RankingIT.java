package pep.performance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Seeded;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;

@ServiceTest
class RankingIT {

  private static final Money ZERO = Money.zero(CurrencyUnit.of("GBP"));

  @Autowired FiguresStore store;
  @Autowired Ranking ranking;

  /** What one partner of a test sold. */
  private record Sold(String id, @Nullable String country, long minor, long lines) {}

  @Test
  void placesAPartnerWhereComparingItWithEachOtherPlacesIt() {
    Seeded.runs(
        6,
        random -> {
          Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
          List<Sold> all = stored(tenant, random, random.nextInt(1, 30));
          for (int i = 0; i < 5; i++) {
            Sold self = all.get(random.nextInt(all.size()));
            String country = random.nextBoolean() ? null : "GB";
            long own = random.nextBoolean() ? self.minor() : random.nextInt(-3, 12);
            assertThat(ranking.of(tenant, self.id(), country, own))
                .isEqualTo(compared(all, self, country, own));
          }
          List<String> top =
              all.stream()
                  .filter(each -> each.lines() > 0)
                  .sorted(Comparator.comparingLong(Sold::minor).reversed().thenComparing(Sold::id))
                  .limit(4)
                  .map(Sold::id)
                  .toList();
          assertThat(ranking.top(tenant, 4)).extracting(Ranking.Seller::partnerId).isEqualTo(top);
          assertThat(ranking.selling(tenant))
              .isEqualTo(all.stream().filter(s -> s.lines() > 0 && s.minor() > 0).count());
        });
  }

  private static Ranking.Position compared(
      List<Sold> all, Sold self, @Nullable String country, long own) {
    List<Long> rising = new ArrayList<>(List.of(own));
    for (Sold other : all) {
      if (other != self
          && other.lines() > 0
          && (country == null || country.equals(other.country()))) {
        rising.add(other.minor());
      }
    }
    rising.sort(Comparator.naturalOrder());
    int below = 0;
    int same = 0;
    for (long each : rising) {
      below += each < own ? 1 : 0;
      same += each == own ? 1 : 0;
    }
    return new Ranking.Position(
        rising.size(),
        below,
        same,
        rising.get((rising.size() - 1) / 2),
        rising.get(rising.size() / 2));
  }

  private List<Sold> stored(Tenant tenant, Random random, int size) {
    Map<String, Sold> all = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String country = random.nextInt(3) == 0 ? null : random.nextBoolean() ? "GB" : "DE";
      Sold sold = new Sold("p" + i, country, random.nextInt(-3, 12), random.nextInt(4));
      all.put(sold.id(), sold);
    }
    store.mark(tenant, all.keySet());
    List<FiguresStore.Worked> worked = new ArrayList<>();
    for (StoredFigures marked :
        store.marked(tenant, java.time.Instant.parse("2999-01-01T00:00:00Z"), size)) {
      Sold sold = all.getOrDefault(marked.partnerId(), new Sold("", null, 0, 0));
      worked.add(new FiguresStore.Worked(marked, sold.country(), List.of(), figures(sold), false));
    }
    store.store(tenant, worked, Cause.ofClock("test"));
    return new ArrayList<>(all.values());
  }

  private static Figures figures(Sold sold) {
    return new Figures(
        LocalDate.of(2026, 6, 1),
        Money.ofMinor(CurrencyUnit.of("GBP"), sold.minor()),
        ZERO,
        ZERO,
        ZERO,
        null,
        null,
        null,
        1,
        1,
        null,
        null,
        sold.lines());
  }
}
