package pep.promotion.accrual.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import pep.promotion.promotion.PublishedPromotion;

/**
 * The most that one partner may have of a budget in one period: its sales of the period have it in
 * the order in which they were accepted, and what goes beyond asks for nothing. When one of them is
 * taken back, the next ones ask for more, at their own place among all who wait.
 */
public final class PartnerCap {

  private PartnerCap() {}

  /**
   * What sales ask for within the cap.
   *
   * @param wanted all that one partner's sales ask for, returns set off
   */
  public static List<Wanted> on(PublishedPromotion rebate, List<Wanted> wanted) {
    Money most = rebate.definition().mostPerPartner();
    if (most == null) {
      return wanted;
    }
    Map<String, Money> left = new HashMap<>();
    List<Wanted> within = new ArrayList<>(wanted.size());
    wanted.stream()
        .sorted(Comparator.comparing(Wanted::order))
        .forEach(
            each -> {
              Instant soldAt = Objects.requireNonNull(each.soldAt());
              String period = rebate.capPeriodAt(soldAt);
              Money room = left.getOrDefault(period, most);
              Money asks = each.amount().isGreaterThan(room) ? room : each.amount();
              left.put(period, room.minus(asks));
              within.add(each.of(asks));
            });
    return within;
  }
}
