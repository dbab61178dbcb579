package pep.performance.tier;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The variables in the order of how near their names come to one that was written. */
final class NearestNames {

  private NearestNames() {}

  static List<String> to(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return Arrays.stream(TierVariable.values())
        .map(TierVariable::wireName)
        .sorted(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))))
        .toList();
  }

  /** Levenshtein's: the fewest letters to put in, leave out or change. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
