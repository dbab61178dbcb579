package pep.territory.account;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Text of any script, cut into words that are equal where people would call them equal. */
final class Words {

  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])((?:\\p{L}\\.){2,}\\p{L}?)(?![\\p{L}\\p{N}])");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern PLAIN = Pattern.compile("[\\p{ASCII}&&[^A-Z]]*");

  /** {@code Mueller} is {@code Müller}; not where the pair is no umlaut, as in Blue or Queen. */
  private static final Pattern WRITTEN_UMLAUT =
      Pattern.compile("(?<![aeiouq])([aou])e(?=[^aeiou\\s])");

  /** Letters that no decomposition takes apart. */
  private static final Map<Integer, String> WITHOUT_STROKE =
      Map.of(
          (int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th",
          (int) 'æ', "a", (int) 'œ', "o", (int) 'ı', "i", (int) 'ħ', "h", (int) 'ŧ', "t");

  private static final Set<UnicodeScript> SYLLABIC =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private static final String CYRILLIC = "авсенкмортхуіјѕ";
  private static final String LOOKS_LIKE = "abcehkmoptxyijs";

  private Words() {}

  /**
   * Compatibility form (NFKC), case folded, without the accents of Latin and Greek letters,
   * initials joined ({@code S.A.R.L.} and {@code S A R L} are {@code sarl}), then split at
   * everything that is neither letter, mark nor digit. Nothing is transliterated: a word stays in
   * its own script.
   */
  static List<String> of(String text) {
    String plain = folded(text);
    if (plain.indexOf('.') >= 0) {
      plain = INITIALS.matcher(plain).replaceAll(match -> match.group().replace(".", ""));
    }
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    plain = WRITTEN_UMLAUT.matcher(plain).replaceAll("$1");
    List<String> words = new ArrayList<>();
    StringBuilder initials = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(plain, -1)) {
      boolean initial =
          word.length() == 1 && Character.isAlphabetic(word.charAt(0)) && !isSyllabic(word);
      if (!initial && !word.isEmpty()) {
        add(words, initials);
        words.add(oneScript(word));
      } else if (initial) {
        initials.append(word);
      }
    }
    add(words, initials);
    return words;
  }

  private static void add(List<String> words, StringBuilder initials) {
    if (!initials.isEmpty()) {
      words.add(initials.toString());
      initials.setLength(0);
    }
  }

  static String folded(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    String folded =
        INVISIBLE
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .replaceAll("")
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
      String without = WITHOUT_STROKE.get(c);
      if (without == null) {
        plain.appendCodePoint(c);
      } else {
        plain.append(without);
      }
    }
    return plain.toString();
  }

  /** A word that mixes Latin letters with Cyrillic ones that look like them is meant in Latin. */
  private static String oneScript(String word) {
    if (!has(word, UnicodeScript.CYRILLIC) || !has(word, UnicodeScript.LATIN)) {
      return word;
    }
    StringBuilder latin = new StringBuilder(word.length());
    for (char c : word.toCharArray()) {
      int at = CYRILLIC.indexOf(c);
      latin.append(at < 0 ? c : LOOKS_LIKE.charAt(at));
    }
    return latin.toString();
  }

  private static boolean has(String word, UnicodeScript script) {
    return word.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }

  /** Whether a letter is a syllable or a word of its own, as in Chinese, Japanese and Korean. */
  static boolean isSyllabic(String word) {
    return SYLLABIC.contains(UnicodeScript.of(word.codePointAt(0)));
  }
}
