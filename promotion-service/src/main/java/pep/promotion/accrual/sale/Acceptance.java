package pep.promotion.accrual.sale;

import java.time.Instant;
import java.util.Comparator;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * Where a line stands in the order in which sales were accepted, whatever order they arrive in.
 *
 * @param at when the fact that tells of it was recorded
 * @param position its place among the fact's lines, from 0
 */
public record Acceptance(@Field("acceptedAt") Instant at, int position)
    implements Comparable<Acceptance> {

  private static final int MILLIS = 14;
  private static final Comparator<Acceptance> ORDER =
      Comparator.comparing(Acceptance::at).thenComparingInt(Acceptance::position);

  @Override
  public int compareTo(Acceptance other) {
    return ORDER.compare(this, other);
  }

  /** A text that sorts as the lines were accepted; no two lines have the same. */
  public String orderOf(String lineId) {
    return padded(at.toEpochMilli(), MILLIS) + "/" + padded(position, 6) + "/" + lineId;
  }

  /** When the line was accepted that has this place in the order. */
  public static Instant atOf(String order) {
    return Instant.ofEpochMilli(Long.parseLong(order.substring(0, MILLIS)));
  }

  private static String padded(long number, int digits) {
    String text = Long.toString(Math.max(0, number));
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
