package pep.territory.account;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text of any script, cut into words that are equal where people would call them equal. */
final class Words {

  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])((?:\\p{L}\\.){2,}\\p{L}?)(?![\\p{L}\\p{N}])");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Words() {}

  /**
   * Compatibility form (NFKC), case folded, without the accents of Latin and Greek letters,
   * initials joined ({@code S.A.R.L.} is {@code sarl}), then split at everything that is neither
   * letter, mark nor digit. Nothing is transliterated: a word stays in its own script.
   */
  static List<String> of(String text) {
    String plain = folded(text);
    plain = INITIALS.matcher(plain).replaceAll(match -> match.group().replace(".", ""));
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(plain, -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  static String folded(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT)
            .replace('ς', 'σ')
            .replace('ё', 'е');
    return Normalizer.normalize(withoutAccents(folded), Normalizer.Form.NFC);
  }

  /** Marks stay where they are letters of their own, as in Hindi, Thai or Japanese. */
  private static String withoutAccents(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean accentsFall = false;
    for (int c : Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().toArray()) {
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        if (accentsFall) {
          continue;
        }
      } else {
        UnicodeScript script = UnicodeScript.of(c);
        accentsFall = script == UnicodeScript.LATIN || script == UnicodeScript.GREEK;
      }
      plain.appendCodePoint(c);
    }
    return plain.toString();
  }
}
