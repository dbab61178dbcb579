package pep.territory.account;

import com.ibm.icu.text.Transliterator;
import java.util.List;

/** Words of other scripts in Latin letters, as ICU transliterates them. */
final class Latin {

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private Latin() {}

  /** The words themselves, where they are Latin already. */
  static List<String> of(List<String> words) {
    if (words.stream().allMatch(Latin::isAscii)) {
      return words;
    }
    return words.stream()
        .flatMap(word -> Words.of(isAscii(word) ? word : TO_LATIN.transliterate(word)).stream())
        .toList();
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }
}
