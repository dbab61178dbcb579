package pep.territory.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Published measures of how alike two texts are, from 0 to 1. */
final class TextSimilarity {

  private static final int LONGEST_PREFIX = 4;
  private static final double PREFIX_SCALE = 0.1;
  private static final double SAME_WORD = 0.9;

  private TextSimilarity() {}

  /**
   * Words that are alike (Jaro-Winkler of at least 0.9) pair off, each weighted by its length; the
   * share of the letters that are paired, as Dice would count it, but each pair by its likeness.
   * Order does not matter.
   */
  static double ofWords(List<String> left, List<String> right) {
    boolean[] taken = new boolean[right.size()];
    double paired = 0;
    for (String word : left) {
      int best = -1;
      double likeness = SAME_WORD;
      for (int i = 0; i < taken.length; i++) {
        double found = taken[i] ? 0 : jaroWinkler(word, right.get(i));
        if (found > likeness || (found == likeness && best < 0)) {
          best = i;
          likeness = found;
        }
      }
      if (best >= 0) {
        taken[best] = true;
        paired += likeness * (word.length() + right.get(best).length());
      }
    }
    int letters = letters(left) + letters(right);
    return letters == 0 ? 0 : paired / letters;
  }

  /**
   * The share of one text's word letters that the other one has too, of the text that is covered
   * better: 1 where one name is the other with something added.
   */
  static double containment(List<String> left, List<String> right) {
    return Math.max(share(left, right), share(right, left));
  }

  private static double share(List<String> words, List<String> others) {
    int common = words.stream().filter(others::contains).mapToInt(String::length).sum();
    int letters = letters(words);
    return letters == 0 ? 0 : (double) common / letters;
  }

  /** Dice's coefficient of the pairs of neighbouring letters, blanks left out. */
  static double ofBigrams(String left, String right) {
    if (left.equals(right)) {
      return left.isEmpty() ? 0 : 1;
    }
    if (left.length() < 2 || right.length() < 2) {
      return 0;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + 2 <= left.length(); i++) {
      counts.merge(left.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 2 <= right.length(); i++) {
      if (counts.merge(right.substring(i, i + 2), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (left.length() + right.length() - 2);
  }

  /** Jaro's measure with Winkler's bonus for a common beginning (W. E. Winkler, 1990). */
  static double jaroWinkler(String left, String right) {
    double jaro = jaro(left, right);
    int prefix = 0;
    int most = Math.min(LONGEST_PREFIX, Math.min(left.length(), right.length()));
    while (prefix < most && left.charAt(prefix) == right.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX_SCALE * (1 - jaro);
  }

  private static double jaro(String left, String right) {
    if (left.equals(right)) {
      return 1;
    }
    int window = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
    boolean[] matchedRight = new boolean[right.length()];
    StringBuilder fromLeft = new StringBuilder();
    for (int i = 0; i < left.length(); i++) {
      int last = Math.min(right.length() - 1, i + window);
      for (int j = Math.max(0, i - window); j <= last; j++) {
        if (!matchedRight[j] && left.charAt(i) == right.charAt(j)) {
          matchedRight[j] = true;
          fromLeft.append(left.charAt(i));
          break;
        }
      }
    }
    double matches = fromLeft.length();
    if (matches == 0) {
      return 0;
    }
    double transposed = outOfOrder(fromLeft, right, matchedRight) / 2.0;
    return (matches / left.length() + matches / right.length() + (matches - transposed) / matches)
        / 3;
  }

  private static int outOfOrder(CharSequence fromLeft, String right, boolean[] matchedRight) {
    int next = 0;
    int count = 0;
    for (int j = 0; j < matchedRight.length; j++) {
      if (matchedRight[j] && right.charAt(j) != fromLeft.charAt(next++)) {
        count++;
      }
    }
    return count;
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }
}
