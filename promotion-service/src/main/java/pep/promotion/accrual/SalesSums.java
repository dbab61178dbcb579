package pep.promotion.accrual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.promotion.PublishedPromotion;

/**
 * What a partner's lines come to by the rebates that concern them and the periods that they count
 * in: all of the lines that a volume rebate is a function of. Sums of two sets of whole groups add
 * up to those of both, so that they can be carried from one settlement to the next.
 *
 * @param sums no two of the same rebates and periods, none without a line
 */
record SalesSums(List<Sum> sums) {

  static final SalesSums NONE = new SalesSums(List.of());

  SalesSums {
    sums = List.copyOf(sums);
  }

  /**
   * That a rebate concerns lines, others apart.
   *
   * @param period the name of the rebate's period that they count in
   * @param month in which they count, such as {@code 2026-03}
   */
  record Concern(String promotionId, String period, String month) {}

  /**
   * What the lines that the same rebates concern in the same periods come to.
   *
   * @param concerns at least one
   * @param net sales minus returns
   * @param lines how many there are
   */
  record Sum(List<Concern> concerns, Money net, long lines) {

    Sum {
      concerns = List.copyOf(concerns);
    }

    /** The period in which the rebate concerns them; null where it does not. */
    @Nullable String periodOf(PublishedPromotion rebate) {
      Concern concern = concernOf(rebate);
      return concern == null ? null : concern.period();
    }

    /** How the rebate concerns them; null where it does not. */
    @Nullable Concern concernOf(PublishedPromotion rebate) {
      for (Concern each : concerns) {
        if (each.promotionId().equals(rebate.id())) {
          return each;
        }
      }
      return null;
    }

    private Sum plus(Sum other) {
      return new Sum(concerns, net.plus(other.net), lines + other.lines);
    }

    private Sum negated() {
      return new Sum(concerns, net.negated(), -lines);
    }
  }

  /** Sums a set of sales by these rebates. */
  static SalesSums of(Collection<PublishedPromotion> rebates, SaleSet sales) {
    List<PublishedPromotion> ordered =
        rebates.stream()
            .filter(each -> !each.definition().window().isEmpty())
            .sorted(PublishedPromotion.ORDER)
            .toList();
    Map<List<Concern>, Sum> sums = new LinkedHashMap<>();
    for (SaleGroup group : sales.groups()) {
      for (SaleLine line : group.counted()) {
        List<Concern> concerns = new ArrayList<>(2);
        for (PublishedPromotion rebate : ordered) {
          if (RebateStacking.concerns(rebate, group, line)) {
            concerns.add(
                new Concern(
                    rebate.id(),
                    VolumeAccrual.period(rebate, group, line),
                    VolumeAccrual.month(rebate, group.countsAt(line))));
          }
        }
        if (!concerns.isEmpty()) {
          sums.merge(concerns, new Sum(concerns, SaleGroup.signed(line), 1), Sum::plus);
        }
      }
    }
    return new SalesSums(List.copyOf(sums.values()));
  }

  /** These with those of groups as they are now in place of those of the same groups before. */
  SalesSums changed(SalesSums before, SalesSums now) {
    Map<List<Concern>, Sum> merged = new LinkedHashMap<>();
    sums.forEach(each -> merged.put(each.concerns(), each));
    before.sums.forEach(each -> merged.merge(each.concerns(), each.negated(), Sum::plus));
    now.sums.forEach(each -> merged.merge(each.concerns(), each, Sum::plus));
    merged.values().removeIf(each -> each.lines() == 0);
    return new SalesSums(List.copyOf(merged.values()));
  }

  /** Whether any line concerns the rebate. */
  boolean concern(PublishedPromotion rebate) {
    return sums.stream().anyMatch(each -> each.periodOf(rebate) != null);
  }

  /** Net volume by period of the lines that a rebate concerns. */
  static Map<String, Money> nets(PublishedPromotion rebate, Collection<Sum> sums) {
    Map<String, Money> nets = new HashMap<>();
    for (Sum each : sums) {
      String period = each.periodOf(rebate);
      if (period != null) {
        nets.merge(period, each.net(), Money::plus);
      }
    }
    return nets;
  }
}
