package pep.promotion.accrual.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.accrual.RandomSales;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.SlabMethod;

/** Sums that are carried from fact to fact are those of the whole set, whatever arrives first. */
class SalesSumsPropertyTest {

  private static final List<PublishedPromotion> REBATES =
      List.of(
          Samples.published(
              "MONTHLY",
              Samples.definition(
                  Samples.slabs(SlabMethod.WHOLE, AccrualPeriod.MONTH, "0", "1", "900", "2"),
                  Samples.bestOf("G", 0))),
          Samples.published(
              "YEARLY", Samples.definition(Samples.flat("1.5"), Samples.bestOf("G", 0))),
          Samples.published("UNITS", Samples.perUnit("1.50", "10")),
          Samples.published("GROWTH", Samples.growth("3", "0")),
          Samples.published("ALWAYS", Samples.definition(Samples.flat("1"), Samples.stackable(0))));

  @Test
  void carriedSumsAreThoseOfAllLines() {
    Seeds.forAll(
        300,
        random -> {
          List<SaleLine> lines = RandomSales.lines(random, "L", 1 + random.nextInt(40));
          List<SaleLine> known = new ArrayList<>();
          SalesSums carried = SalesSums.NONE;
          for (List<SaleLine> fact : RandomSales.facts(random, lines)) {
            List<SaleLine> related = related(known, fact);
            SalesSums before = SalesSums.of(REBATES, SaleSet.of(related));
            related.addAll(fact);
            carried = carried.changed(before, SalesSums.of(REBATES, SaleSet.of(related)));
            known.addAll(fact);
          }
          assertThat(carried.sums())
              .containsExactlyInAnyOrderElementsOf(SalesSums.of(REBATES, SaleSet.of(lines)).sums());
        });
  }

  /** The known lines that name new ones or are named by them, and theirs again. */
  private static List<SaleLine> related(List<SaleLine> known, List<SaleLine> fact) {
    Set<String> names = new HashSet<>();
    fact.forEach(line -> names.addAll(names(line)));
    Set<SaleLine> related = new HashSet<>();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (SaleLine line : known) {
        if (names(line).stream().anyMatch(names::contains) && related.add(line)) {
          grown |= names.addAll(names(line));
        }
      }
    }
    return new ArrayList<>(related);
  }

  private static List<String> names(SaleLine line) {
    return Stream.of(line.id(), line.returns(), line.reverses()).filter(Objects::nonNull).toList();
  }
}
