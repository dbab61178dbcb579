package pep.performance.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Whose sales changed most from one period to another of the same length.
 *
 * @param before all sales of the earlier one
 * @param now all sales of the later one; now − before = gained − lost
 * @param gained by those who sold more than before
 * @param lost by those who sold less, above zero
 * @param risen those who gained most, the largest gain first
 * @param fallen those who lost most, the largest loss first
 */
public record Movers(
    Money before, Money now, Money gained, Money lost, List<Mover> risen, List<Mover> fallen) {

  private static final Comparator<Mover> BY_GAIN =
      Comparator.comparing(Mover::change).reversed().thenComparing(Mover::partnerId);
  private static final Comparator<Mover> BY_LOSS =
      Comparator.comparing(Mover::change).thenComparing(Mover::partnerId);

  public Movers {
    risen = List.copyOf(risen);
    fallen = List.copyOf(fallen);
  }

  /** A partner whose sales changed; the change is below zero where it lost. */
  public record Mover(String partnerId, Money before, Money now, Money change) {}

  /**
   * @param before what each partner sold in the earlier period, in the currency's smallest unit
   * @param most how many are named of each kind
   */
  static Movers of(
      CurrencyUnit currency, Map<String, Long> before, Map<String, Long> now, int most) {
    Set<String> all = new HashSet<>(before.keySet());
    all.addAll(now.keySet());
    List<Mover> movers = new ArrayList<>();
    for (String partnerId : all) {
      Money then = Money.ofMinor(currency, before.getOrDefault(partnerId, 0L));
      Money later = Money.ofMinor(currency, now.getOrDefault(partnerId, 0L));
      movers.add(new Mover(partnerId, then, later, later.minus(then)));
    }
    List<Mover> risen = movers.stream().filter(each -> each.change().isPositive()).toList();
    List<Mover> fallen = movers.stream().filter(each -> each.change().isNegative()).toList();
    Money zero = Money.zero(currency);
    return new Movers(
        movers.stream().map(Mover::before).reduce(zero, Money::plus),
        movers.stream().map(Mover::now).reduce(zero, Money::plus),
        risen.stream().map(Mover::change).reduce(zero, Money::plus),
        fallen.stream().map(Mover::change).reduce(zero, Money::plus).negated(),
        risen.stream().sorted(BY_GAIN).limit(most).toList(),
        fallen.stream().sorted(BY_LOSS).limit(most).toList());
  }
}
