package pep.territory.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Codes that follow each other in the order of their canonical text. A blank comes before every
 * letter and digit, so that {@code N1} and all of {@code N1 9GU} lie before {@code N10}.
 *
 * @param first inclusive
 * @param last inclusive, mostly with a character after every code's
 */
record PostalSpan(String first, String last) implements Comparable<PostalSpan> {

  private static final String END = "\uffff";
  private static final Pattern NUMBERED = Pattern.compile("([A-Z0-9 ]*?)([0-9]+)");
  private static final int MOST_NUMBERED = 1_000;

  static PostalSpan code(String canonical) {
    return new PostalSpan(canonical, canonical + " " + END);
  }

  static PostalSpan prefix(String beginning) {
    return new PostalSpan(beginning, beginning + END);
  }

  /**
   * The codes from one to another: both of one length that all such codes have, or with a number at
   * their end, such as {@code N1} to {@code N20}, which are counted.
   */
  static Optional<List<PostalSpan>> range(PostalForm form, String from, String to) {
    Matcher lower = NUMBERED.matcher(from);
    Matcher upper = NUMBERED.matcher(to);
    boolean numbered = lower.matches() && upper.matches();
    boolean oneLength = from.length() == to.length() && form.read(from + "0").isEmpty();
    if (oneLength && from.compareTo(to) <= 0) {
      return Optional.of(List.of(new PostalSpan(from, to + " " + END)));
    }
    if (oneLength || !numbered || !lower.group(1).equals(upper.group(1))) {
      return Optional.empty();
    }
    return counted(lower.group(1), lower.group(2), upper.group(2));
  }

  private static Optional<List<PostalSpan>> counted(String before, String from, String to) {
    long first = Long.parseLong(from);
    long last = Long.parseLong(to);
    if (first > last || last - first >= MOST_NUMBERED || from.startsWith("0")) {
      return Optional.empty();
    }
    List<PostalSpan> spans = new ArrayList<>();
    LongStream.rangeClosed(first, last).forEach(number -> spans.add(code(before + number)));
    return Optional.of(spans);
  }

  boolean contains(String canonical) {
    return first.compareTo(canonical) <= 0 && canonical.compareTo(last) <= 0;
  }

  boolean contains(PostalSpan other) {
    return first.compareTo(other.first) <= 0 && other.last.compareTo(last) <= 0;
  }

  boolean meets(PostalSpan other) {
    return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
  }

  @Override
  public int compareTo(PostalSpan other) {
    int order = first.compareTo(other.first);
    return order != 0 ? order : other.last.compareTo(last);
  }
}
