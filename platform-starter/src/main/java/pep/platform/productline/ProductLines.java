package pep.platform.productline;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * Product lines lie below one another as their names say: {@code pumps/industrial} lies below
 * {@code pumps}. What is said of a line is said of all below it, but for what is said of these.
 */
public final class ProductLines {

  /** Stands in the place of a product line for every one; no product has a line of this name. */
  public static final String EVERY = "*";

  private static final char BELOW = '/';

  private ProductLines() {}

  /** Whether every line is meant. */
  public static boolean isEvery(String said) {
    return EVERY.equals(said);
  }

  /** Whether what is said of a line, or of every one, is said of this one. */
  public static boolean cover(String said, String line) {
    return isEvery(said)
        || said.equals(line)
        || (line.startsWith(said) && line.charAt(said.length()) == BELOW);
  }

  /** Whether what is said of any of these is said of this one. */
  public static boolean anyCovers(Collection<String> said, String line) {
    return said.stream().anyMatch(each -> cover(each, line));
  }

  /** Whether there can be a product of which both are said. */
  public static boolean meet(String said, String other) {
    return cover(said, other) || cover(other, said);
  }

  /** A line and those above it, the nearest first. */
  public static List<String> upwards(String line) {
    List<String> lines = new ArrayList<>();
    for (int end = line.length(); end > 0; end = line.lastIndexOf(BELOW, end - 1)) {
      lines.add(line.substring(0, end));
    }
    return lines;
  }

  /** What is of a line, or of one below it. */
  public static Bson within(String field, String line) {
    return Filters.or(Filters.eq(field, line), below(field, line));
  }

  /** What is of a line that what is said of this one can meet: below it, above it, or every one. */
  public static Bson meeting(String field, String line) {
    List<String> above = new ArrayList<>(upwards(line));
    above.add(EVERY);
    return isEvery(line)
        ? Filters.empty()
        : Filters.or(Filters.in(field, above), below(field, line));
  }

  private static Bson below(String field, String line) {
    return Filters.and(
        Filters.gte(field, line + BELOW), Filters.lt(field, line + (char) (BELOW + 1)));
  }
}
