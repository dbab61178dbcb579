package pep.promotion.accrual;

import static java.time.temporal.IsoFields.QUARTER_OF_YEAR;
import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.Samples;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;

/**
 * What a budget owes by the rules' wording: nested loops over all lines, first come first served.
 */
public final class BudgetOracle {

  private static final Comparator<SaleLine> ACCEPTED =
      Comparator.comparing((SaleLine line) -> line.accepted().at())
          .thenComparing(line -> line.accepted().position())
          .thenComparing(SaleLine::id);

  private BudgetOracle() {}

  /** One sale's claim, in the oracle's own words. */
  private static final class Sale {
    final String partner;
    final SaleLine line;
    BigDecimal claim;

    Sale(String partner, SaleLine line, BigDecimal claim) {
      this.partner = partner;
      this.line = line;
      this.claim = claim;
    }
  }

  /** With nested loops: claims, what returns take off them, then first come first served. */
  public static Map<String, Money> owed(
      Map<String, List<SaleLine>> lines, String percent, Money limit) {
    Map<String, Money> owed = new TreeMap<>();
    lines.keySet().forEach(partner -> owed.put(partner, gbp("0")));
    paid(lines, percent, limit, (sale, paid) -> owed.merge(sale.partner, paid, Money::plus));
    return owed;
  }

  /**
   * The same where one partner has so much at most of what it sold in each fiscal quarter of a year
   * that starts in February.
   */
  public static Map<String, Money> owed(
      Map<String, List<SaleLine>> lines, String percent, Money limit, BigDecimal most) {
    Map<String, Money> owed = new TreeMap<>();
    lines.keySet().forEach(partner -> owed.put(partner, gbp("0")));
    Map<String, BigDecimal> had = new HashMap<>();
    List<Sale> queue = queue(lines, own -> eachForItself(own, percent));
    for (Sale sale : queue) {
      int month = sale.line.soldAt().atZone(Samples.ZONE).getMonthValue();
      String quarter = sale.partner + "/" + (month + 1) / 3;
      BigDecimal room = most.subtract(had.getOrDefault(quarter, BigDecimal.ZERO));
      sale.claim = sale.claim.min(room);
      had.merge(quarter, sale.claim, BigDecimal::add);
    }
    paid(queue, limit, (sale, paid) -> owed.merge(sale.partner, paid, Money::plus));
    return owed;
  }

  /**
   * The same where the volume of each quarter earns by its height: a sale with its returns earns
   * what the volume with it earns more than the volume of what was accepted before it.
   *
   * @param earned by the volume of a quarter, above zero
   */
  public static Map<String, Money> owed(
      Map<String, List<SaleLine>> lines, UnaryOperator<BigDecimal> earned, Money limit) {
    Map<String, Money> owed = new TreeMap<>();
    lines.keySet().forEach(partner -> owed.put(partner, gbp("0")));
    List<Sale> queue = queue(lines, own -> oneAfterAnother(own, earned));
    paid(queue, limit, (sale, paid) -> owed.merge(sale.partner, paid, Money::plus));
    return owed;
  }

  private static Map<String, BigDecimal> oneAfterAnother(
      List<SaleLine> own, UnaryOperator<BigDecimal> earned) {
    Map<String, List<SaleLine>> units = units(own);
    Map<String, SaleLine> bearing = new HashMap<>();
    units.forEach(
        (unit, members) -> {
          SaleLine sale = find(own, unit);
          boolean known = sale != null && sale.kind() == SaleKind.SALE;
          bearing.put(unit, known ? sale : members.stream().max(ACCEPTED).orElseThrow());
        });
    Map<String, BigDecimal> volumes = new HashMap<>();
    Map<String, BigDecimal> amounts = new HashMap<>();
    bearing.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(ACCEPTED))
        .forEach(
            each -> {
              for (SaleLine line : units.get(each.getKey())) {
                boolean sale = each.getValue().kind() == SaleKind.SALE;
                Instant at = (sale ? each.getValue() : line).soldAt();
                String quarter = String.valueOf(at.atZone(Samples.ZONE).get(QUARTER_OF_YEAR));
                BigDecimal before = volumes.getOrDefault(quarter, BigDecimal.ZERO);
                BigDecimal after = before.add(signed(line));
                volumes.put(quarter, after);
                BigDecimal more =
                    earned
                        .apply(after.max(BigDecimal.ZERO))
                        .subtract(earned.apply(before.max(BigDecimal.ZERO)));
                amounts.merge(each.getKey(), more, BigDecimal::add);
              }
            });
    return amounts;
  }

  /** What is owed of the sales of each month, those of which nothing is owed left out. */
  static Map<String, Money> byMonth(
      Map<String, List<SaleLine>> lines, String percent, Money limit) {
    Map<String, Money> owed = new TreeMap<>();
    paid(
        lines,
        percent,
        limit,
        (sale, paid) ->
            owed.merge(
                YearMonth.from(sale.line.soldAt().atZone(Samples.ZONE)).toString(),
                paid,
                Money::plus));
    owed.values().removeIf(Money::isZero);
    return owed;
  }

  private static void paid(
      Map<String, List<SaleLine>> lines,
      String percent,
      Money limit,
      BiConsumer<Sale, Money> each) {
    paid(queue(lines, own -> eachForItself(own, percent)), limit, each);
  }

  /** In the order of acceptance. */
  private static List<Sale> queue(
      Map<String, List<SaleLine>> lines, Function<List<SaleLine>, Map<String, BigDecimal>> earned) {
    List<Sale> queue = new ArrayList<>();
    lines.forEach((partner, own) -> queue.addAll(claims(partner, own, earned.apply(own))));
    queue.sort(Comparator.comparing((Sale s) -> s.line, ACCEPTED));
    return queue;
  }

  private static void paid(List<Sale> queue, Money limit, BiConsumer<Sale, Money> each) {
    BigDecimal left = limit.getAmount();
    for (Sale sale : queue) {
      BigDecimal paid = left.min(sale.claim);
      left = left.subtract(paid);
      each.accept(sale, Money.of(GBP, paid));
    }
  }

  /** The lines that count: a sale with the returns that name it, or returns without one. */
  private static Map<String, List<SaleLine>> units(List<SaleLine> own) {
    Map<String, List<SaleLine>> units = new HashMap<>();
    for (SaleLine line : own) {
      SaleLine named = find(own, line.returns());
      SaleLine sale = named != null && named.kind() == SaleKind.SALE ? named : null;
      boolean gone =
          line.kind() == SaleKind.REVERSAL
              || isReversed(own, line)
              || (sale != null && isReversed(own, sale));
      if (!gone && Samples.YEAR.covers(sale == null ? line.soldAt() : sale.soldAt())) {
        boolean sold = line.kind() == SaleKind.SALE;
        String unit = !sold && line.returns() != null ? line.returns() : line.id();
        units.computeIfAbsent(unit, u -> new ArrayList<>()).add(line);
      }
    }
    return units;
  }

  private static BigDecimal signed(SaleLine line) {
    BigDecimal amount = line.amount().getAmount();
    return line.kind() == SaleKind.SALE ? amount : amount.negate();
  }

  private static Map<String, BigDecimal> eachForItself(List<SaleLine> own, String percent) {
    Map<String, BigDecimal> amounts = new HashMap<>();
    units(own)
        .forEach(
            (unit, members) ->
                amounts.put(
                    unit,
                    members.stream()
                        .map(BudgetOracle::signed)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .multiply(new BigDecimal(percent))
                        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP)));
    return amounts;
  }

  private static List<Sale> claims(
      String partner, List<SaleLine> own, Map<String, BigDecimal> amounts) {
    BigDecimal back = BigDecimal.ZERO;
    List<Sale> sales = new ArrayList<>();
    for (Map.Entry<String, BigDecimal> each : amounts.entrySet()) {
      BigDecimal earned = each.getValue();
      SaleLine sale = find(own, each.getKey());
      if (earned.signum() < 0) {
        back = back.subtract(earned);
      } else if (earned.signum() > 0 && sale != null) {
        sales.add(new Sale(partner, sale, earned));
      }
    }
    sales.sort(Comparator.comparing((Sale s) -> s.line, ACCEPTED).reversed());
    for (Sale last : sales) {
      BigDecimal taken = back.min(last.claim);
      last.claim = last.claim.subtract(taken);
      back = back.subtract(taken);
    }
    return sales;
  }

  private static boolean isReversed(List<SaleLine> lines, SaleLine line) {
    return lines.stream()
        .anyMatch(l -> l.kind() == SaleKind.REVERSAL && Objects.equals(l.reverses(), line.id()));
  }

  private static @Nullable SaleLine find(List<SaleLine> lines, @Nullable String id) {
    return lines.stream().filter(l -> l.id().equals(id)).findFirst().orElse(null);
  }
}
