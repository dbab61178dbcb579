package pep.territory.outlet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The space around an outlet in which no other outlet of the same brand may open.
 *
 * @param value in the unit given, from 0 (no protection) to 50 miles
 */
public record ProtectedRadius(BigDecimal value, Unit unit) {

  /** A unit of length with its exact size. */
  public enum Unit {
    /** International mile, exactly 1609.344 m. */
    MI("1609.344"),
    KM("1000");

    private final BigDecimal metres;

    Unit(String metres) {
      this.metres = new BigDecimal(metres);
    }

    /** As people write it after a number. */
    public String symbol() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** 50 miles in metres: beyond any protection that is customary, and it bounds the search. */
  public static final double MAX_METRES = 80_467.2;

  public ProtectedRadius {
    if (value.signum() < 0 || value.multiply(unit.metres).doubleValue() > MAX_METRES) {
      throw new IllegalArgumentException(
          "a protected radius is from 0 to 50 miles, not %s %s".formatted(value, unit));
    }
  }

  /** In metres, rounded to the millimetre. */
  public double metres() {
    return value.multiply(unit.metres).setScale(3, RoundingMode.HALF_UP).doubleValue();
  }

  /** The distance in this radius' unit, to a hundredth, for people to read. */
  public BigDecimal inUnit(double distanceInMetres) {
    return BigDecimal.valueOf(distanceInMetres).divide(unit.metres, 2, RoundingMode.HALF_UP);
  }
}
