package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.GBP;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.EarlierAudience;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.RebateSlab;
import pep.promotion.promotion.terms.RebateTerms;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.promotion.terms.StandingRule;
import pep.promotion.roster.StandingHistory;

/**
 * A rebate for gold that is widened to silver, then to all, and lasts until another day, among
 * sales in another order of arrival each time, against an oracle that is written from the rules'
 * wording: a sale counts by the audience of the day when it was sold.
 */
class AmendmentOracleTest {

  private static final Audience GOLD = new Audience(Set.of(), Set.of("gold"), Set.of());
  private static final Audience SILVER = new Audience(Set.of(), Set.of("gold", "silver"), Set.of());
  private static final List<String> TIERS = List.of("gold", "silver", "bronze");

  @Test
  void endsWhereTheRulesSayWheneverItIsAmended() {
    Seeds.forAll(
        20,
        random -> {
          Timeline timeline = Timeline.of(random);
          StandingRule rule = StandingRule.values()[random.nextInt(StandingRule.values().length)];
          for (String tier : TIERS) {
            List<SaleLine> lines = RandomSales.lines(random, tier, 700);
            Partner partner = new Partner(tier);
            List<List<SaleLine>> facts = RandomSales.facts(random, lines);
            Collections.shuffle(facts, new Random(random.nextLong()));
            for (int i = 0; i < facts.size(); i++) {
              partner.lines.addAll(facts.get(i));
              if (random.nextInt(20) == 0) {
                partner.settle(timeline.version(rule, 4 * i / facts.size()));
              }
            }
            partner.settle(timeline.version(rule, 3));

            assertThat(partner.owed())
                .as("%s by %s, %s", tier, rule, timeline)
                .isEqualTo(oracle(lines, timeline.from(tier), timeline.until()));
          }
        });
  }

  /** Line by line: what was sold from a day on until another one, times the percentage. */
  private static Money oracle(List<SaleLine> lines, Instant from, LocalDate until) {
    Instant end = until.plusDays(1).atStartOfDay(Samples.ZONE).toInstant();
    BigDecimal net = BigDecimal.ZERO;
    for (SaleLine line : lines) {
      SaleLine named = find(lines, line.returns());
      SaleLine sale = named != null && named.kind() == SaleKind.SALE ? named : null;
      Instant at = sale == null ? line.soldAt() : sale.soldAt();
      boolean happened =
          line.kind() != SaleKind.REVERSAL
              && !isReversed(lines, line)
              && (sale == null || !isReversed(lines, sale));
      if (happened && !at.isBefore(from) && at.isBefore(end)) {
        BigDecimal amount = line.amount().getAmount();
        net = net.add(line.kind() == SaleKind.SALE ? amount : amount.negate());
      }
    }
    BigDecimal rebate =
        net.max(BigDecimal.ZERO)
            .multiply(new BigDecimal("7"))
            .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    return Money.of(GBP, rebate);
  }

  private static boolean isReversed(List<SaleLine> lines, SaleLine line) {
    return lines.stream()
        .anyMatch(l -> l.kind() == SaleKind.REVERSAL && Objects.equals(l.reverses(), line.id()));
  }

  private static @Nullable SaleLine find(List<SaleLine> lines, @Nullable String id) {
    return id == null
        ? null
        : lines.stream().filter(l -> l.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * When the rebate was amended: first for silver as well, then for all, last its last day.
   *
   * @param silver when silver came in
   * @param all when all others came in
   * @param until its last day in the end
   */
  private record Timeline(Instant silver, Instant all, LocalDate until) {

    static Timeline of(RandomGenerator random) {
      Instant silver = Samples.YEAR.opensAt().plus(Duration.ofHours(random.nextInt(150 * 24)));
      Instant all = silver.plus(Duration.ofHours(1 + random.nextInt(150 * 24)));
      return new Timeline(silver, all, LocalDate.of(2026, 11, 1).plusDays(random.nextInt(120)));
    }

    Instant from(String tier) {
      return switch (tier) {
        case "gold" -> Samples.YEAR.opensAt();
        case "silver" -> silver;
        default -> all;
      };
    }

    PublishedPromotion version(StandingRule rule, int amended) {
      List<EarlierAudience> earlier =
          List.of(new EarlierAudience(GOLD, silver, 1), new EarlierAudience(SILVER, all, 2));
      RebateTerms terms =
          new RebateTerms(
              List.of(new RebateSlab(BigDecimal.ZERO, new BigDecimal("7"))),
              SlabMethod.MARGINAL,
              AccrualPeriod.WINDOW,
              rule);
      PromotionDefinition definition =
          new PromotionDefinition(
              "Gold",
              terms,
              List.of(GOLD, SILVER, Audience.EVERYONE).get(Math.min(amended, 2)),
              ProductScope.ALL,
              amended < 3 ? Samples.YEAR : Samples.YEAR.lastingUntil(until),
              Stacking.STACKABLE,
              null,
              null);
      return new PublishedPromotion(
          "prm_GOLD", "GOLD", 1 + amended, definition, earlier.subList(0, Math.min(amended, 2)));
    }
  }

  /** Sales that have arrived, and the ledger that settlements bring to them. */
  private static final class Partner {
    private final StandingHistory history;
    private final List<SaleLine> lines = new ArrayList<>();
    private final Map<String, Money> ledger = new TreeMap<>();
    private Book book = new Book("p1", 0, 1, List.of(), List.of());

    Partner(String tier) {
      history = new StandingHistory(Samples.partner("p1", tier), List.of(), List.of());
    }

    void settle(PublishedPromotion rebate) {
      SaleSet set = SaleSet.of(lines, history);
      PartnerAccrual accrual =
          PartnerAccrual.of(book, history.now(), List.of(rebate), set, GBP, Instant.EPOCH);
      book = new Book("p1", 0, 1, accrual.qualifications(), accrual.posted());
      accrual.postings().forEach(p -> ledger.merge(p.promotion().code(), p.delta(), Money::plus));
    }

    Money owed() {
      return ledger.getOrDefault("GOLD", Money.zero(GBP));
    }
  }
}
