package pep.territory.account;

import java.util.List;

/**
 * Whether two words are one, up to an error of typing or an abbreviation.
 *
 * @param syllabic of a script whose letters are syllables or words, so that fewer make a word
 */
record WordLikeness(boolean syllabic) {

  static final int LONG_WORD = 9;

  /** Shorter words that differ in a letter are different words: HPS and KPS. */
  private static final int SHORTEST_WITH_ERROR = 5;

  /** Of a name that has other words to know it by. */
  private static final int SHORTEST_BESIDE_OTHERS = 3;

  /** From here on a name with one error in it is hardly another one's. */
  private static final int LONG_NAME = 10;

  private static final int LONG_NAME_OF_SYLLABLES = 5;
  private static final int SHORTEST_ABBREVIATION = 4;

  /** The first of the others that is alike; empty if none is. */
  String likeliest(String word, List<String> others) {
    return others.stream().filter(other -> alike(word, other)).findFirst().orElse("");
  }

  boolean alike(String word, String other) {
    if (word.equals(other) || isAbbreviation(word, other)) {
      return true;
    }
    if (Math.max(word.length(), other.length()) < shortestWithError()) {
      return false;
    }
    int allowed = Math.min(word.length(), other.length()) >= LONG_WORD ? 2 : 1;
    return Typos.between(word, other, allowed) <= allowed;
  }

  /** Whether they may be one word, where the rest of two names is the same. */
  static boolean alikeBesideOthers(String word, String other) {
    return Math.min(word.length(), other.length()) >= SHORTEST_BESIDE_OTHERS
        && Typos.between(word, other, 1) == 1;
  }

  static boolean isAbbreviation(String word, String other) {
    return Math.min(word.length(), other.length()) >= SHORTEST_ABBREVIATION
        && Math.abs(word.length() - other.length()) > 1
        && (word.startsWith(other) || other.startsWith(word));
  }

  int longName() {
    return syllabic ? LONG_NAME_OF_SYLLABLES : LONG_NAME;
  }

  int shortestWithError() {
    return syllabic ? SHORTEST_WITH_ERROR - 1 : SHORTEST_WITH_ERROR;
  }
}
