package pep.promotion.accrual.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import pep.promotion.accrual.volume.EarnedMonth;

/**
 * How far the ledger has followed a volume rebate for one partner and period.
 *
 * @param promotionId the rebate
 * @param period the period's name
 * @param amount what is owed by the entries so far
 * @param postings how many entries there are; the number of the last one
 * @param months which months they are of; none where they were posted before that was told
 */
public record PostedVolume(
    String promotionId, String period, Money amount, int postings, List<EarnedMonth> months) {

  /** The month of what was posted before months were told and is not earned any more. */
  public static final String UNTOLD = "";

  public PostedVolume {
    months = List.copyOf(months);
  }

  /** Nothing posted yet. */
  public static PostedVolume none(String promotionId, String period, Money zero) {
    return new PostedVolume(promotionId, period, zero, 0, List.of());
  }

  public String key() {
    return promotionId + "/" + period;
  }

  /**
   * By how much months earn more than was posted for them, in their order; none is zero. What was
   * posted before months were told counts as posted for the first of them that earn so much.
   */
  public List<EarnedMonth> missing(List<EarnedMonth> earned) {
    Map<String, Money> missing = new LinkedHashMap<>();
    earned.forEach(each -> missing.put(each.month(), each.amount()));
    Money untold = amount;
    for (EarnedMonth each : months) {
      untold = untold.minus(each.amount());
      missing.merge(each.month(), each.amount().negated(), Money::plus);
    }
    List<EarnedMonth> left = new ArrayList<>();
    for (EarnedMonth each : inOrder(missing)) {
      Money told = untold.isLessThan(each.amount()) ? untold : each.amount();
      if (told.isPositive()) {
        untold = untold.minus(told);
        left.add(new EarnedMonth(each.month(), each.amount().minus(told)));
      } else {
        left.add(each);
      }
    }
    left.add(new EarnedMonth(UNTOLD, untold.negated()));
    left.removeIf(each -> each.amount().isZero());
    return left;
  }

  private static List<EarnedMonth> inOrder(Map<String, Money> months) {
    return months.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new EarnedMonth(each.getKey(), each.getValue()))
        .toList();
  }
}
