package pep.promotion.accrual.volume;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.Volume;

/**
 * In which order the rebates of one group may take a partner's sales: first the one that pays most
 * on all the sales that it covers, then the one that pays most on what that leaves, and so on.
 * Reckoned from the set of sales, so it is another as they grow; a budget is left aside.
 */
final class BestOfGroup {

  private BestOfGroup() {}

  /**
   * @param rebates of one group
   * @param equal which of two that pay the same goes first
   * @return the rebates, the best for the partner first
   */
  static List<PublishedPromotion> ranked(
      Collection<PublishedPromotion> rebates,
      SalesSums sales,
      Comparator<PublishedPromotion> equal) {
    List<PublishedPromotion> left = new ArrayList<>(rebates);
    left.sort(equal);
    if (left.size() < 2) {
      return left;
    }
    List<SalesSums.Sum> remaining = new ArrayList<>(sales.sums());
    List<PublishedPromotion> ranked = new ArrayList<>(left.size());
    while (!left.isEmpty()) {
      PublishedPromotion best = left.getFirst();
      Money most = pays(best, sales, remaining);
      for (PublishedPromotion each : left) {
        Money money = pays(each, sales, remaining);
        if (money != null && (most == null || money.isGreaterThan(most))) {
          best = each;
          most = money;
        }
      }
      PublishedPromotion taken = best;
      left.remove(taken);
      ranked.add(taken);
      remaining.removeIf(sum -> sum.periodOf(taken) != null);
    }
    return ranked;
  }

  private static @Nullable Money pays(
      PublishedPromotion rebate, SalesSums sales, Collection<SalesSums.Sum> remaining) {
    Map<String, Volume> volumes = sales.volumes(rebate, remaining);
    if (volumes.isEmpty()) {
      return null;
    }
    Money net = volumes.values().iterator().next().net();
    return rebate.earned(volumes, net.minus(net));
  }
}
