package pep.promotion.accrual.volume;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.promotion.PublishedPromotion;

/**
 * Which of a partner's rebates a sales line counts for.
 *
 * <p>Of a best-of group the rebate takes the line that is best for the partner in money, by {@link
 * BestOfGroup}: the only choice that depends on volume. Then, if the first by priority (exclusive
 * before others at the same priority, then the higher top percentage, then the code) is exclusive,
 * it takes the line alone; otherwise exclusive ones fall away.
 */
public final class RebateStacking {

  private static final Comparator<PublishedPromotion> RATE =
      Comparator.comparing((PublishedPromotion p) -> p.rebate().topPercent())
          .reversed()
          .thenComparing(PublishedPromotion.ORDER);

  private static final Comparator<PublishedPromotion> PRECEDENCE =
      Comparator.<PublishedPromotion>comparingInt(p -> -p.definition().stacking().priority())
          .thenComparing(p -> !p.definition().stacking().exclusive())
          .thenComparing(RATE);

  private final List<PublishedPromotion> rebates;
  private final Map<PublishedPromotion, Integer> places = new HashMap<>();

  /**
   * Stacks the rebates among the promotions that the partner qualifies for.
   *
   * @param sales all its lines
   */
  public RebateStacking(Collection<PublishedPromotion> qualified, SaleSet sales) {
    this(qualified, contest(qualified) ? SalesSums.of(qualified, sales) : SalesSums.NONE);
  }

  /**
   * @param sales what all its lines come to
   */
  public RebateStacking(Collection<PublishedPromotion> qualified, SalesSums sales) {
    this.rebates =
        qualified.stream().filter(p -> p.accruing().isPresent()).sorted(PRECEDENCE).toList();
    for (List<PublishedPromotion> group : groups(rebates).values()) {
      BestOfGroup.ranked(group, sales, RATE).forEach(each -> places.put(each, places.size()));
    }
  }

  private static boolean contest(Collection<PublishedPromotion> rebates) {
    return groups(rebates).values().stream().anyMatch(group -> group.size() > 1);
  }

  private static Map<String, List<PublishedPromotion>> groups(
      Collection<PublishedPromotion> rebates) {
    Map<String, List<PublishedPromotion>> groups = new HashMap<>();
    for (PublishedPromotion rebate : rebates) {
      String name = rebate.definition().stacking().group();
      if (name != null) {
        groups.computeIfAbsent(name, group -> new ArrayList<>()).add(rebate);
      }
    }
    return groups;
  }

  /** Whether window, products and audience of the rebate cover the line, other rebates apart. */
  public static boolean concerns(PublishedPromotion rebate, SaleGroup group, SaleLine line) {
    SaleLine judged = group.judgedBy(line);
    return rebate.definition().window().covers(group.countsAt(line))
        && judged.counts(rebate.rebate(), rebate.definition().products())
        && group.meets(rebate, line);
  }

  /** The rebates that the line of this group counts for, in a fixed order. */
  public List<PublishedPromotion> countingFor(SaleGroup group, SaleLine line) {
    return counting(rebate -> concerns(rebate, group, line));
  }

  /** The rebates that lines count for, in a fixed order. */
  List<PublishedPromotion> countingFor(SalesSums.Sum lines) {
    return counting(rebate -> lines.periodOf(rebate) != null);
  }

  private List<PublishedPromotion> counting(Predicate<PublishedPromotion> concerned) {
    List<PublishedPromotion> eligible = new ArrayList<>(2);
    Map<String, PublishedPromotion> best = new HashMap<>(2);
    for (PublishedPromotion rebate : rebates) {
      if (concerned.test(rebate)) {
        eligible.add(rebate);
        String name = rebate.definition().stacking().group();
        if (name != null) {
          best.merge(name, rebate, (a, b) -> place(a) < place(b) ? a : b);
        }
      }
    }
    eligible.removeIf(
        p -> {
          String name = p.definition().stacking().group();
          return name != null && !p.equals(best.get(name));
        });
    if (eligible.isEmpty()) {
      return eligible;
    }
    PublishedPromotion first = eligible.getFirst();
    if (first.definition().stacking().exclusive()) {
      return List.of(first);
    }
    eligible.removeIf(p -> p.definition().stacking().exclusive());
    return eligible;
  }

  private int place(PublishedPromotion rebate) {
    return places.getOrDefault(rebate, 0);
  }
}
