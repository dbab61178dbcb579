package pep.territory.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that many names share, {@code ordinary-words.csv}, and how they are shortened. */
final class OrdinaryWords {

  private static final Map<String, String> WRITTEN_OUT = new HashMap<>();
  private static final Set<String> ORDINARY = new HashSet<>();
  private static final Set<String> SMALL = new HashSet<>();

  static {
    for (String line : Tables.lines("ordinary-words.csv")) {
      String[] cells = line.split(",", -1);
      String word = cells[0].replace("'", "");
      if (cells.length > 1) {
        WRITTEN_OUT.put(word, cells[1]);
      } else if (word.startsWith("~")) {
        SMALL.add(word.substring(1));
      } else {
        ORDINARY.add(word);
      }
    }
  }

  private OrdinaryWords() {}

  /** The words with their usual abbreviations written out. */
  static List<String> writtenOut(List<String> words) {
    return words.stream().map(word -> WRITTEN_OUT.getOrDefault(word, word)).toList();
  }

  /** Whether it is an article, a conjunction or a preposition. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  /** Whether a name may have the word or not, and be that of the same company. */
  static boolean isOrdinary(String word) {
    return ORDINARY.contains(word);
  }
}
