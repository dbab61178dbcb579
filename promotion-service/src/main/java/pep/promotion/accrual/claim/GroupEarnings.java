package pep.promotion.accrual.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.volume.RebateStacking;
import pep.promotion.accrual.volume.VolumeAccrual;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.Percent;
import pep.promotion.promotion.terms.Volume;

/**
 * What one group of lines earns under a rebate with a budget, whatever the budget has left.
 *
 * <p>Where each sale earns the same percentage, a group earns {@code percent · net}, half up to the
 * currency's smallest unit. Where what a sale earns depends on what was sold before, by slabs or by
 * units, the groups stand in the order in which they were accepted, and each earns {@code
 * earned(volume with it) − earned(volume before it)} of its period: together they earn to the cent
 * what the period's volume does.
 *
 * @param lines what each line that counts adds to it, in the order of {@link SaleLine#ORDER}
 * @param total their sum, below zero where more is brought back than sold
 */
public record GroupEarnings(SaleGroup group, List<Line> lines, Money total) {

  /** What a line adds. */
  public record Line(SaleLine line, Money earned) {}

  /** Of all groups of a partner's sales; of those only of which a line counts for the rebate. */
  public static List<GroupEarnings> of(
      PublishedPromotion rebate, RebateStacking stacking, SaleSet sales, CurrencyUnit currency) {
    Course course =
        rebate.rebate().steady()
            ? new Steady(rebate, currency)
            : new Running(rebate, Money.zero(currency));
    return course.inOrder(sales.groups()).stream()
        .filter(group -> !group.counted().isEmpty())
        .map(group -> of(rebate, stacking, group, course, currency))
        .filter(earned -> !earned.lines().isEmpty())
        .toList();
  }

  private static GroupEarnings of(
      PublishedPromotion rebate,
      RebateStacking stacking,
      SaleGroup group,
      Course course,
      CurrencyUnit currency) {
    Money total = Money.zero(currency);
    List<Line> lines = new ArrayList<>(group.counted().size());
    for (SaleLine line : group.counted()) {
      if (stacking.countingFor(group, line).contains(rebate)) {
        Money earned = course.earned(group, line);
        lines.add(new Line(line, earned));
        total = total.plus(earned);
      }
    }
    return new GroupEarnings(group, lines, total);
  }

  /** How what is earned goes on from line to line. */
  private sealed interface Course {

    List<SaleGroup> inOrder(List<SaleGroup> groups);

    /** What the next line adds. */
    Money earned(SaleGroup group, SaleLine line);
  }

  /** Each group for itself. */
  private static final class Steady implements Course {
    private final PublishedPromotion rebate;
    private final Money zero;
    private Money net;
    private String root = "";

    Steady(PublishedPromotion rebate, CurrencyUnit currency) {
      this.rebate = rebate;
      this.zero = Money.zero(currency);
      this.net = zero;
    }

    @Override
    public List<SaleGroup> inOrder(List<SaleGroup> groups) {
      return groups;
    }

    @Override
    public Money earned(SaleGroup group, SaleLine line) {
      if (!group.root().equals(root)) {
        root = group.root();
        net = zero;
      }
      Money before = of(net);
      net = net.plus(SaleGroup.signed(line));
      return of(net).minus(before);
    }

    private Money of(Money net) {
      return Percent.of(net, rebate.rebate().topPercent());
    }
  }

  /** By the volume of the period so far. */
  private static final class Running implements Course {
    private static final Comparator<SaleGroup> ACCEPTED =
        Comparator.comparing(GroupEarnings::bearing, SaleGroup.ACCEPTED)
            .thenComparing(SaleGroup::root);

    private final PublishedPromotion rebate;
    private final Volume begin;
    private final Map<String, Volume> volumes = new HashMap<>();

    Running(PublishedPromotion rebate, Money zero) {
      this.rebate = rebate;
      this.begin = Volume.after(zero);
    }

    @Override
    public List<SaleGroup> inOrder(List<SaleGroup> groups) {
      return groups.stream().filter(group -> !group.counted().isEmpty()).sorted(ACCEPTED).toList();
    }

    @Override
    public Money earned(SaleGroup group, SaleLine line) {
      String period = VolumeAccrual.period(rebate, group, line);
      Volume before = volumes.getOrDefault(period, begin);
      Volume after = before.plus(SaleGroup.signed(line), SaleGroup.signedUnits(line));
      volumes.put(period, after);
      return rebate.rebate().earned(after).minus(rebate.rebate().earned(before));
    }
  }

  /**
   * The line by which a group has its place: its sale, or the last return where that is unknown.
   */
  private static SaleLine bearing(SaleGroup group) {
    SaleLine sale = group.sale();
    return sale == null ? group.counted().stream().max(SaleGroup.ACCEPTED).orElseThrow() : sale;
  }
}
