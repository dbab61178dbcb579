package pep.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured value, beside a peer's from the same run and a bar where there are any.
 *
 * @param peerValue the peer's value of the same figure, in the same unit
 * @param ratio how many times as good as the peer's: above 1 is better, whichever way the unit goes
 * @param bar what was promised, of the ratio where {@code barOfRatio}, else of the value
 * @param met whether it holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
    String figure,
    double value,
    String unit,
    @Nullable String peer,
    @Nullable Double peerValue,
    @Nullable Double ratio,
    @Nullable String bar,
    @Nullable Boolean met) {

  /** A value alone. */
  public static Figure of(String figure, double value, String unit) {
    return new Figure(figure, value, unit, null, null, null, null, null);
  }

  /** Beside a peer's: the less, the better. */
  public Figure lessThan(String peerName, double theirs) {
    return beside(peerName, theirs, theirs / value);
  }

  /** Beside a peer's: the more, the better. */
  public Figure moreThan(String peerName, double theirs) {
    return beside(peerName, theirs, value / theirs);
  }

  private Figure beside(String peerName, double theirs, double times) {
    return new Figure(figure, value, unit, peerName, theirs, times, bar, met);
  }

  /** The value is promised to be at most this. */
  public Figure atMost(double most) {
    return bar("at most " + number(most) + " " + unit, value <= most);
  }

  /** The value is promised to be at least this. */
  public Figure atLeast(double least) {
    return bar("at least " + number(least) + " " + unit, value >= least);
  }

  /** The ratio is promised to be at least this. */
  public Figure atLeastTimes(double least) {
    return bar("at least " + number(least) + " times the peer", ratio != null && ratio >= least);
  }

  private Figure bar(String promised, boolean held) {
    return new Figure(figure, value, unit, peer, peerValue, ratio, promised, held);
  }

  /** One line for people. */
  String line() {
    StringBuilder line =
        new StringBuilder("    %-58s %12s %s".formatted(figure, number(value), unit));
    if (peer != null && peerValue != null && ratio != null) {
      line.append("   %s: %s, ratio %s".formatted(peer, number(peerValue), number(ratio)));
    }
    if (bar != null && met != null) {
      line.append("   (bar: %s, %s)".formatted(bar, met ? "met" : "NOT MET"));
    }
    return line.toString();
  }

  /** Three significant digits, which is more than a shared machine can repeat. */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return String.format(Locale.ROOT, "%,d", (long) value);
    }
    int digits = (int) Math.floor(Math.log10(Math.abs(value)));
    return String.format(Locale.ROOT, "%,." + Math.clamp(2 - digits, 0, 6) + "f", value);
  }
}
