package pep.rules.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of some words come nearest to one that was written. */
public final class Nearest {

  private Nearest() {}

  /** All of them, the nearest first; those as near as each other stay in their order. */
  public static List<String> to(String written, Collection<String> known) {
    String plain = plain(written);
    return known.stream()
        .sorted(Comparator.comparingInt(each -> distance(plain, plain(each))))
        .toList();
  }

  /** Neither case nor underscores tell words apart. */
  private static String plain(String word) {
    return word.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's: the fewest letters to put in, leave out or change. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
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
