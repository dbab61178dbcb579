package pep.promotion.accrual.volume;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.Volume;

/**
 * What a partner's lines come to by the rebates that concern them and the periods that they count
 * in: all of the lines that what accrues by volume is a function of. Sums of two sets of whole
 * groups add up to those of both, so that they can be carried from one settlement to the next.
 *
 * @param sums no two of the same rebates and periods, none without a line
 */
public record SalesSums(List<Sum> sums) {

  public static final SalesSums NONE = new SalesSums(List.of());

  public SalesSums {
    sums = List.copyOf(sums);
  }

  /**
   * That a rebate concerns lines, others apart.
   *
   * @param period the name of the rebate's period that they count in
   * @param month in which they were sold, such as {@code 2026-03}
   * @param yearBefore whether they are what the period is measured against, and earn nothing
   */
  record Concern(String promotionId, String period, String month, boolean yearBefore) {}

  /**
   * What the lines that the same rebates concern in the same periods come to.
   *
   * @param concerns at least one
   * @param net sales minus returns
   * @param units the same in units
   * @param lines how many there are
   */
  record Sum(List<Concern> concerns, Money net, BigDecimal units, long lines) {

    /** Those that were kept before units were noted have none; equal units are alike. */
    Sum {
      concerns = List.copyOf(concerns);
      units = units == null ? BigDecimal.ZERO : units.stripTrailingZeros();
    }

    /** The period in which the rebate counts them; null where it does not. */
    @Nullable String periodOf(PublishedPromotion rebate) {
      Concern concern = concernOf(rebate);
      return concern == null ? null : concern.period();
    }

    /** How the rebate counts them; null where it does not. */
    @Nullable Concern concernOf(PublishedPromotion rebate) {
      for (Concern each : concerns) {
        if (!each.yearBefore() && each.promotionId().equals(rebate.id())) {
          return each;
        }
      }
      return null;
    }

    private boolean yearBefore(PublishedPromotion rebate, String period) {
      return concerns.stream()
          .anyMatch(
              each ->
                  each.yearBefore()
                      && each.promotionId().equals(rebate.id())
                      && each.period().equals(period));
    }

    private Sum plus(Sum other) {
      return new Sum(concerns, net.plus(other.net), units.add(other.units), lines + other.lines);
    }

    private Sum negated() {
      return new Sum(concerns, net.negated(), units.negate(), -lines);
    }
  }

  /** Sums a set of sales by these rebates. */
  public static SalesSums of(Collection<PublishedPromotion> rebates, SaleSet sales) {
    List<PublishedPromotion> ordered =
        rebates.stream()
            .filter(each -> !each.definition().window().isEmpty())
            .sorted(PublishedPromotion.ORDER)
            .toList();
    Map<List<Concern>, Sum> sums = new LinkedHashMap<>();
    for (SaleGroup group : sales.groups()) {
      for (SaleLine line : group.counted()) {
        List<Concern> concerns = concerns(ordered, group, line);
        if (!concerns.isEmpty()) {
          sums.merge(
              concerns,
              new Sum(concerns, SaleGroup.signed(line), SaleGroup.signedUnits(line), 1),
              Sum::plus);
        }
      }
    }
    return new SalesSums(List.copyOf(sums.values()));
  }

  private static List<Concern> concerns(
      List<PublishedPromotion> rebates, SaleGroup group, SaleLine line) {
    List<Concern> concerns = new ArrayList<>(2);
    for (PublishedPromotion rebate : rebates) {
      if (RebateStacking.concerns(rebate, group, line)) {
        concerns.add(
            new Concern(
                rebate.id(),
                VolumeAccrual.period(rebate, group, line),
                VolumeAccrual.month(rebate, group.countsAt(line)),
                false));
      }
      if (YearBefore.concerns(rebate, group, line)) {
        concerns.add(YearBefore.concern(rebate, group, line));
      }
    }
    return concerns;
  }

  /** These with those of groups as they are now in place of those of the same groups before. */
  public SalesSums changed(SalesSums before, SalesSums now) {
    Map<List<Concern>, Sum> merged = new LinkedHashMap<>();
    sums.forEach(each -> merged.put(each.concerns(), each));
    before.sums.forEach(each -> merged.merge(each.concerns(), each.negated(), Sum::plus));
    now.sums.forEach(each -> merged.merge(each.concerns(), each, Sum::plus));
    merged.values().removeIf(each -> each.lines() == 0);
    return new SalesSums(List.copyOf(merged.values()));
  }

  /** Whether any line counts for the rebate. */
  public boolean concern(PublishedPromotion rebate) {
    return sums.stream().anyMatch(each -> each.periodOf(rebate) != null);
  }

  /** What the lines come to that a period of the rebate is measured against. */
  public Money yearBefore(PublishedPromotion rebate, String period, Money zero) {
    return sums.stream()
        .filter(each -> each.yearBefore(rebate, period))
        .map(Sum::net)
        .reduce(zero, Money::plus);
  }

  /**
   * Volume by period of the lines that a rebate counts.
   *
   * @param left those of these sums that it may count
   */
  Map<String, Volume> volumes(PublishedPromotion rebate, Collection<Sum> left) {
    Map<String, Volume> volumes = new HashMap<>();
    for (Sum each : left) {
      String period = each.periodOf(rebate);
      if (period != null) {
        Money zero = each.net().minus(each.net());
        volumes.putIfAbsent(period, Volume.after(yearBefore(rebate, period, zero)));
        volumes.computeIfPresent(period, (name, sold) -> sold.plus(each.net(), each.units()));
      }
    }
    return volumes;
  }
}
