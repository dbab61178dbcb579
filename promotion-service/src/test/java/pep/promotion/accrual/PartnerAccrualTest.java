package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.EarlierAudience;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.roster.PartnerStanding;

class PartnerAccrualTest {

  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
  private static final Acceptance FIRST = new Acceptance(NOW, 0);
  private static final Book EMPTY = new Book("p1", 0, 1, List.of(), List.of());
  private static final PublishedPromotion GOLD =
      Samples.published(
          "GOLD",
          new PromotionDefinition(
              "Gold only",
              Samples.flat("10"),
              new Audience(Set.of(), Set.of("gold"), Set.of()),
              ProductScope.ALL,
              Samples.YEAR,
              Stacking.STACKABLE,
              null,
              null));

  @Test
  void notesWhatThePartnerQualifiedOnWhenItsSalesAreFirstApplied() {
    var accrual = settle(EMPTY, "gold", sale("s1", "50"));

    assertThat(accrual.qualifications()).hasSize(1);
    assertThat(accrual.qualifications().getFirst().at()).isEqualTo(NOW);
    assertThat(accrual.qualifications().getFirst().standing())
        .isEqualTo(Samples.partner("p1", "gold"));
    assertThat(accrual.qualifications().getFirst().decision(GOLD))
        .isEqualTo(GOLD.definition().audience().decide(Samples.partner("p1", "gold")));
    assertThat(accrual.postings()).extracting(VolumePosting::delta).containsExactly(gbp("5"));
  }

  @Test
  void postsNothingForAPartnerOutsideTheAudience() {
    var accrual = settle(EMPTY, "silver", sale("s1", "50"));

    assertThat(accrual.qualifications()).isEmpty();
    assertThat(accrual.postings()).isEmpty();
  }

  @Test
  void postsNothingWhenSettledAgainOnTheSameSales() {
    var first = settle(EMPTY, "gold", sale("s1", "50"));
    var again = settle(after(first), "gold", sale("s1", "50"));

    assertThat(again.postings()).isEmpty();
    assertThat(again.qualifications()).isEqualTo(first.qualifications());
  }

  @Test
  void keepsThePromotionForAPartnerThatHasLeftTheAudience() {
    var first = settle(EMPTY, "gold", sale("s1", "50"));
    var later = settle(after(first), null, sale("s1", "50"), sale("s2", "7"));

    assertThat(later.postings()).extracting(VolumePosting::delta).containsExactly(gbp("0.70"));
    assertThat(later.postings().getFirst().entryId("p1")).isEqualTo("prm_GOLD/p1/window/2");
  }

  @Test
  void clawsBackAllWhenEverySaleWasReversed() {
    var first = settle(EMPTY, "gold", sale("s1", "50"));
    var reversal =
        new SaleLine("v1", "MUG", null, gbp("50"), NOW, SaleKind.REVERSAL, null, "s1", FIRST);
    var later = settle(after(first), "gold", sale("s1", "50"), reversal);

    assertThat(later.postings()).extracting(VolumePosting::delta).containsExactly(gbp("-5"));
    assertThat(settle(after(later), "gold", sale("s1", "50"), reversal).postings()).isEmpty();
  }

  @Test
  void whoComesIntoTheNarrowerAudienceCountsFromItsBeginningOnAndKeepsThat() {
    PublishedPromotion widened = widened(NOW.plusSeconds(60));
    SaleLine early = sale("s1", "50");
    SaleLine late =
        new SaleLine(
            "s2", "MUG", null, gbp("7"), NOW.plusSeconds(90), SaleKind.SALE, null, null, FIRST);

    var silver = settle(EMPTY, "silver", widened, early, late);
    var gold = settle(after(silver), "gold", widened, early, late);
    var again = settle(after(gold), "silver", widened, early, late);

    assertThat(silver.postings()).extracting(VolumePosting::delta).containsExactly(gbp("0.70"));
    assertThat(gold.postings()).extracting(VolumePosting::delta).containsExactly(gbp("5"));
    assertThat(again.postings()).isEmpty();
  }

  @Test
  void whoQualifiedBeforeTheAudienceWasWidenedKeepsAllThatItHad() {
    var first = settle(EMPTY, "gold", sale("s1", "50"));
    var later = settle(after(first), "silver", widened(NOW.plusSeconds(60)), sale("s1", "50"));

    assertThat(later.postings()).isEmpty();
    assertThat(later.qualifications()).isEqualTo(first.qualifications());
  }

  /** For gold, and from an instant on for all. */
  private static PublishedPromotion widened(Instant at) {
    PromotionDefinition all =
        new PromotionDefinition(
            "Gold, then all",
            Samples.flat("10"),
            Audience.EVERYONE,
            ProductScope.ALL,
            Samples.YEAR,
            Stacking.STACKABLE,
            null,
            null);
    EarlierAudience gold = new EarlierAudience(GOLD.definition().audience(), at, 1);
    return new PublishedPromotion(GOLD.id(), GOLD.code(), 2, all, List.of(gold));
  }

  private static Book after(PartnerAccrual accrual) {
    return new Book("p1", 1, 2, accrual.qualifications(), accrual.posted());
  }

  private static PartnerAccrual settle(Book book, @Nullable String tier, SaleLine... lines) {
    return settle(book, tier, GOLD, lines);
  }

  private static PartnerAccrual settle(
      Book book, @Nullable String tier, PublishedPromotion rebate, SaleLine... lines) {
    PartnerStanding standing = Samples.partner("p1", tier);
    return PartnerAccrual.of(book, standing, List.of(rebate), SaleSet.of(List.of(lines)), GBP, NOW);
  }

  private static SaleLine sale(String id, String amount) {
    return new SaleLine(id, "MUG", null, gbp(amount), NOW, SaleKind.SALE, null, null, FIRST);
  }
}
