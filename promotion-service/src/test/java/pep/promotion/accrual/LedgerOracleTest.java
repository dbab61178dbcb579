package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.GBP;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
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
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.RebateSlab;
import pep.promotion.promotion.terms.RebateTerms;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.promotion.terms.StandingRule;
import pep.promotion.roster.StandingHistory;
import pep.promotion.roster.StandingHistory.TierMove;

/**
 * Promotions that are published late and withdrawn, exclusive ones, and standings that change, with
 * sales, returns and voids in another order of arrival each time, against an oracle that is written
 * from the rules' wording.
 */
class LedgerOracleTest {

  private static final Audience GOLD = new Audience(Set.of(), Set.of("gold"), Set.of());

  @Test
  void endsWhereTheRulesSayWhateverArrivesFirst() {
    Seeds.forAll(
        20,
        random -> {
          List<SaleLine> lines = RandomSales.lines(random, "L", 2_000);
          List<TierMove> moves = moves(random);
          Instant published = Samples.YEAR.opensAt().plus(Duration.ofDays(random.nextInt(300)));
          PublishedPromotion stacked = rebate("STACKED", "3", Samples.stackable(0), Samples.YEAR);
          PublishedPromotion gold = gold();
          PublishedPromotion late =
              rebate("LATE", "5", Samples.exclusive(1), Samples.YEAR.notBefore(published));
          PublishedPromotion mistake = rebate("MISTAKE", "9", Samples.exclusive(2), Samples.YEAR);
          PublishedPromotion withdrawn =
              rebate("MISTAKE", "9", Samples.exclusive(2), Samples.YEAR.emptied());

          Partner partner = new Partner();
          List<Runnable> arrivals = new ArrayList<>();
          RandomSales.facts(random, lines)
              .forEach(fact -> arrivals.add(() -> partner.lines.addAll(fact)));
          moves.forEach(move -> arrivals.add(() -> partner.moves.add(move)));
          Collections.shuffle(arrivals, new Random(random.nextLong()));
          for (int i = 0; i < arrivals.size(); i++) {
            arrivals.get(i).run();
            if (random.nextInt(40) == 0) {
              boolean early = i < arrivals.size() / 2;
              partner.settle(List.of(stacked, gold, late, early ? mistake : withdrawn));
            }
          }
          partner.settle(List.of(stacked, gold, late, withdrawn));

          assertThat(partner.owed()).isEqualTo(oracle(lines, moves, published));
        });
  }

  /** Line by line: by day and tier which of the three a sale counts for, then their sums. */
  private static Map<String, Money> oracle(
      List<SaleLine> lines, List<TierMove> moves, Instant published) {
    BigDecimal stacked = BigDecimal.ZERO;
    BigDecimal gold = BigDecimal.ZERO;
    BigDecimal late = BigDecimal.ZERO;
    for (SaleLine line : lines) {
      SaleLine named = find(lines, line.returns());
      SaleLine sale = named != null && named.kind() == SaleKind.SALE ? named : null;
      Instant at = sale == null ? line.soldAt() : sale.soldAt();
      if (line.kind() == SaleKind.REVERSAL
          || isReversed(lines, line)
          || (sale != null && isReversed(lines, sale))
          || !Samples.YEAR.covers(at)) {
        continue;
      }
      BigDecimal amount = line.amount().getAmount();
      BigDecimal signed = line.kind() == SaleKind.SALE ? amount : amount.negate();
      if (!at.isBefore(published)) {
        late = late.add(signed);
        continue;
      }
      stacked = stacked.add(signed);
      if ("gold".equals(tierAt(moves, at))) {
        gold = gold.add(signed);
      }
    }
    Map<String, Money> owed = new TreeMap<>();
    owed.put("STACKED", percent(stacked, "3"));
    owed.put("GOLD", percent(gold, "7"));
    owed.put("LATE", percent(late, "5"));
    owed.values().removeIf(Money::isZero);
    return owed;
  }

  private static Money percent(BigDecimal net, String percent) {
    BigDecimal rebate =
        net.max(BigDecimal.ZERO)
            .multiply(new BigDecimal(percent))
            .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    return Money.of(GBP, rebate);
  }

  /** The moves are a chain from silver. */
  private static String tierAt(List<TierMove> moves, Instant at) {
    String tier = "silver";
    for (TierMove move : moves) {
      if (!move.at().isAfter(at)) {
        tier = move.to();
      }
    }
    return tier;
  }

  private static List<TierMove> moves(RandomGenerator random) {
    List<TierMove> moves = new ArrayList<>();
    Instant at = Samples.YEAR.opensAt();
    String tier = "silver";
    for (int i = 0; i < random.nextInt(1, 6); i++) {
      at = at.plus(Duration.ofDays(1 + random.nextInt(80)));
      String next = tier.equals("gold") ? "silver" : "gold";
      moves.add(new TierMove(at, i + 1, tier, next));
      tier = next;
    }
    return moves;
  }

  private static PublishedPromotion gold() {
    RebateTerms terms =
        new RebateTerms(
            List.of(new RebateSlab(BigDecimal.ZERO, new BigDecimal("7"))),
            SlabMethod.MARGINAL,
            AccrualPeriod.WINDOW,
            StandingRule.AT_SALE);
    return Samples.published(
        "GOLD",
        new PromotionDefinition(
            "Gold", terms, GOLD, ProductScope.ALL, Samples.YEAR, Stacking.STACKABLE, null, null));
  }

  private static PublishedPromotion rebate(
      String code, String percent, Stacking stacking, PromotionWindow window) {
    return Samples.published(
        code,
        new PromotionDefinition(
            code,
            Samples.flat(percent),
            Audience.EVERYONE,
            ProductScope.ALL,
            window,
            stacking,
            null,
            null));
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

  /** Sales and moves that have arrived, and the ledger that settlements bring to them. */
  private static final class Partner {
    private final List<SaleLine> lines = new ArrayList<>();
    private final List<TierMove> moves = new ArrayList<>();
    private final Map<String, Money> ledger = new TreeMap<>();
    private Book book = new Book("p1", 0, 1, List.of(), List.of());

    void settle(List<PublishedPromotion> rebates) {
      var history = new StandingHistory(Samples.partner("p1", "silver"), moves, List.of());
      PartnerAccrual accrual =
          PartnerAccrual.of(
              book, history.now(), rebates, SaleSet.of(lines, history), GBP, Instant.EPOCH);
      book = new Book("p1", 0, 1, accrual.qualifications(), accrual.posted());
      accrual.postings().forEach(p -> ledger.merge(p.promotion().code(), p.delta(), Money::plus));
    }

    Map<String, Money> owed() {
      Map<String, Money> owed = new TreeMap<>(ledger);
      owed.values().removeIf(Money::isZero);
      return owed;
    }
  }
}
