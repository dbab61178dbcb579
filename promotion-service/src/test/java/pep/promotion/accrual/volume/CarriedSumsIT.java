package pep.promotion.accrual.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.GBP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.accrual.RandomSales;
import pep.promotion.accrual.Seller;
import pep.promotion.accrual.Summing;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.sale.SalesPages;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.roster.StandingHistory;

/** The sums that are carried in the store are those of all lines, whatever arrives when. */
@ServiceTest
class CarriedSumsIT {

  private static final PublishedPromotion MONTHLY =
      Samples.published(
          "MONTHLY",
          Samples.definition(
              Samples.slabs(SlabMethod.WHOLE, AccrualPeriod.MONTH, "0", "1", "900", "2"),
              Samples.bestOf("G", 0)));
  private static final PublishedPromotion YEARLY =
      Samples.published("YEARLY", Samples.definition(Samples.flat("2"), Samples.bestOf("G", 0)));

  @Autowired SalesPages pages;
  @Autowired Summing summing;
  @Autowired Transactions transactions;

  @Test
  void areThoseOfAllLinesWhateverTheOrderThePackingAndTheRepeats() {
    Seeds.forAll(20, this::carriesWhatArrives);
  }

  @Test
  void takesSoManyLinesAtATime() {
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    for (int fact = 0; fact < 6; fact++) {
      List<SaleLine> lines = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        lines.add(sale("s" + fact + "-" + i));
      }
      pages.keep(tenant, Map.of("f" + fact, Map.of("p1", lines)));
    }
    Seller seller = seller(List.of(YEARLY));

    Summing.Step first = summing.next(tenant, List.of(seller), GBP);
    assertThat(lines(first)).isEqualTo(4_000);
    assertThat(first.complete()).isEmpty();
    transactions.run(() -> summing.write(tenant, first, Map.of()));

    Summing.Step second = summing.next(tenant, List.of(seller), GBP);
    assertThat(lines(second)).isEqualTo(2_000);
    assertThat(second.complete()).containsExactly("p1");
    assertThat(second.of("p1").sums()).extracting(SalesSums.Sum::lines).containsExactly(6_000L);
    transactions.run(() -> summing.write(tenant, second, Map.of()));

    pages.keep(tenant, Map.of("f6", Map.of("p1", List.of(sale("one more")))));
    assertThat(lines(summing.next(tenant, List.of(seller), GBP))).isEqualTo(1);
  }

  @Test
  void readsNothingOfAPartnerThatNoRebateIsFor() {
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    pages.keep(tenant, Map.of("f1", Map.of("p1", List.of(sale("s1")))));

    Summing.Step step = summing.next(tenant, List.of(seller(List.of())), GBP);
    assertThat(lines(step)).isZero();
    assertThat(step.complete()).containsExactly("p1");
  }

  private static int lines(Summing.Step step) {
    return step.pages().values().stream()
        .flatMap(List::stream)
        .mapToInt(page -> page.lines().size())
        .sum();
  }

  private static SaleLine sale(String id) {
    Instant at = Samples.YEAR.opensAt();
    return new SaleLine(
        id, "MUG", null, Samples.gbp("1"), at, SaleKind.SALE, null, null, new Acceptance(at, 0));
  }

  private static Seller seller(List<PublishedPromotion> rebates) {
    StandingHistory history =
        new StandingHistory(Samples.partner("p1", "gold"), List.of(), List.of());
    return Seller.of(new Book("p1", 0, 1, List.of(), List.of()), history, rebates);
  }

  private void carriesWhatArrives(RandomGenerator random) {
    Tenant tenant = new Tenant("ven_" + random.nextLong());
    List<SaleLine> kept = new ArrayList<>();
    List<PublishedPromotion> rebates = List.of(MONTHLY);
    int number = 0;
    List<SaleLine> lines = RandomSales.lines(random, "L", 1 + random.nextInt(60));
    for (List<SaleLine> fact : RandomSales.facts(random, lines)) {
      pages.keep(tenant, Map.of("f" + number++, Map.of("p1", List.copyOf(fact))));
      kept.addAll(fact);
      if (random.nextInt(10) == 0) {
        rebates = List.of(MONTHLY, YEARLY);
      }
      if (random.nextInt(3) > 0) {
        assertThat(settled(tenant, rebates)).containsExactlyInAnyOrderElementsOf(of(rebates, kept));
      }
    }
    assertThat(settled(tenant, rebates)).containsExactlyInAnyOrderElementsOf(of(rebates, lines));
  }

  private List<SalesSums.Sum> settled(Tenant tenant, List<PublishedPromotion> rebates) {
    Seller seller = seller(rebates);
    Summing.Step step;
    do {
      Summing.Step next = summing.next(tenant, List.of(seller), GBP);
      assertThat(transactions.call(() -> summing.write(tenant, next, Map.of()))).isTrue();
      step = next;
    } while (!step.complete().contains("p1"));
    return step.of("p1").sums();
  }

  private static List<SalesSums.Sum> of(List<PublishedPromotion> rebates, List<SaleLine> lines) {
    return SalesSums.of(rebates, SaleSet.of(lines)).sums();
  }
}
