package pep.promotion.accrual.sale;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccruingTerms;
import pep.promotion.roster.StandingHistory;

/**
 * A sale with the returns that name it; or the returns that name a sale nobody has heard of; or one
 * return that names none. The unit that a claw-back is exact on.
 *
 * @param root id that the sale had first, or of the return that names none
 * @param sale the sale, null when it is unknown, was reversed or is not named
 * @param counted the lines that count: the sale and its returns, by {@link SaleLine#ORDER}
 * @param lines all lines that bear on the group, reversals and reversed ones among them, in order
 * @param seller the partner over time, null where its standing is of no concern
 */
public record SaleGroup(
    String root,
    @Nullable SaleLine sale,
    List<SaleLine> counted,
    List<SaleLine> lines,
    @Nullable StandingHistory seller) {

  /** In the order in which lines were accepted. */
  public static final Comparator<SaleLine> ACCEPTED =
      Comparator.comparing(SaleLine::accepted).thenComparing(SaleLine::id);

  public SaleGroup {
    counted = List.copyOf(counted);
    lines = List.copyOf(lines);
  }

  /**
   * When a line of the group counts: a return counts when its sale was sold, so that it claws back
   * what that sale earned even after the window; without a known sale it counts when it came.
   */
  public Instant countsAt(SaleLine line) {
    return sale == null ? line.soldAt() : sale.soldAt();
  }

  /**
   * Whether the seller's tier and segments were those that a rebate asks for when the line counts
   * or, where the rebate says so, when the period ends that it counts in.
   */
  public boolean meets(PublishedPromotion rebate, SaleLine line) {
    AccruingTerms terms = rebate.rebate();
    Audience audience = rebate.audienceAt(countsAt(line));
    return seller == null
        || switch (terms.standingRule()) {
          case ONCE_QUALIFIED -> true;
          case AT_SALE -> audience.meets(seller.at(countsAt(line)));
          case PERIOD_END ->
              audience.meets(
                  seller.at(terms.period().endAt(countsAt(line), rebate.definition().window())));
        };
  }

  /** The line whose product decides which promotions the line counts for. */
  public SaleLine judgedBy(SaleLine line) {
    return sale == null ? line : sale;
  }

  /** The line of the group that was accepted last. */
  public SaleLine lastAccepted() {
    return lines.stream().max(ACCEPTED).orElseThrow();
  }

  /** The amount with the sign that the line's kind gives it. */
  public static Money signed(SaleLine line) {
    return line.kind() == SaleKind.RETURN ? line.amount().negated() : line.amount();
  }

  /** The units with the sign that the line's kind gives them. */
  public static BigDecimal signedUnits(SaleLine line) {
    return line.kind() == SaleKind.RETURN ? line.quantity().negate() : line.quantity();
  }
}
