package pep.performance.concentration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Works out the concentration of sales exactly: sums in integers, each ratio rounded once, half up.
 *
 * <p>Gini coefficient by Σ(2i − n − 1)·xᵢ ÷ (n·Σxᵢ) over the values in rising order, i from 1: half
 * the mean absolute difference over the mean (Sen, On Economic Inequality, 1973). Values below
 * nothing count as nothing, so that it stays between 0 and 1.
 *
 * <p>Herfindahl–Hirschman index by Σxᵢ² ÷ (Σxᵢ)² (Hirschman, The Paternity of an Index, American
 * Economic Review 54, 1964); its reciprocal is how many of equal size would be as concentrated.
 */
public final class ConcentrationOfSales {

  private static final int PLACES = 6;
  private static final int CURVE_POINTS = 100;
  private static final List<Integer> TOPS = List.of(1, 3, 5, 10, 20, 50, 100);

  private ConcentrationOfSales() {}

  /**
   * The concentration over partners.
   *
   * @param minor what each partner sold, in the currency's smallest unit
   */
  public static Concentration of(CurrencyUnit currency, Collection<Long> minor) {
    long[] rising = minor.stream().mapToLong(value -> Math.max(value, 0)).sorted().toArray();
    int n = rising.length;
    int top = (n + 4) / 5;
    long total = Arrays.stream(rising).reduce(0, Math::addExact);
    long topTotal = Arrays.stream(rising, n - top, n).sum();
    return new Concentration(
        n,
        minor.stream().filter(value -> value <= 0).count(),
        Money.ofMinor(currency, total),
        top,
        Money.ofMinor(currency, topTotal),
        total == 0 ? null : ratio(topTotal, total),
        total == 0 ? null : gini(rising, total),
        total == 0 ? null : hhi(rising, total),
        total == 0 ? List.of() : topShares(rising, total),
        total == 0 ? List.of() : curve(rising, total));
  }

  private static BigDecimal gini(long[] rising, long total) {
    int n = rising.length;
    BigInteger weighted = BigInteger.ZERO;
    for (int i = 0; i < n; i++) {
      long weight = 2L * (i + 1) - n - 1;
      weighted = weighted.add(BigInteger.valueOf(weight).multiply(BigInteger.valueOf(rising[i])));
    }
    return ratio(weighted, BigInteger.valueOf(n).multiply(BigInteger.valueOf(total)));
  }

  private static BigDecimal hhi(long[] values, long total) {
    BigInteger squares = BigInteger.ZERO;
    for (long value : values) {
      squares = squares.add(BigInteger.valueOf(value).pow(2));
    }
    return ratio(squares, BigInteger.valueOf(total).pow(2));
  }

  private static List<Concentration.TopShare> topShares(long[] rising, long total) {
    List<Concentration.TopShare> shares = new ArrayList<>();
    for (int top : TOPS) {
      if (top <= rising.length) {
        long sum = Arrays.stream(rising, rising.length - top, rising.length).sum();
        shares.add(new Concentration.TopShare(top, ratio(sum, total)));
      }
    }
    return shares;
  }

  /** A share with six places, half up. */
  static BigDecimal ratio(long part, long whole) {
    return ratio(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  /** At every hundredth of the partners, or at every partner where they are fewer. */
  private static List<Concentration.Point> curve(long[] rising, long total) {
    int n = rising.length;
    int points = Math.min(n, CURVE_POINTS);
    List<Concentration.Point> curve = new ArrayList<>(points);
    long sum = 0;
    int taken = 0;
    for (int point = 1; point <= points; point++) {
      int upTo = (int) ((long) n * point / points);
      for (; taken < upTo; taken++) {
        sum += rising[n - 1 - taken];
      }
      curve.add(new Concentration.Point(upTo, ratio(upTo, n), ratio(sum, total)));
    }
    return curve;
  }

  private static BigDecimal ratio(BigInteger part, BigInteger whole) {
    return new BigDecimal(part).divide(new BigDecimal(whole), PLACES, RoundingMode.HALF_UP);
  }
}
