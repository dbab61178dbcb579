package pep.platform.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;

/**
 * Texts that a reader takes for the same become equal: case, width, composed and decomposed forms
 * (NFKC case folding, in which ß is ss), accents, vowel points, and Latin letters that are no ASCII
 * letter with an accent, such as ø and ł.
 */
final class Folding {

  private static final Normalizer2 CASES = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 APART = Normalizer2.getNFDInstance();
  private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();

  /** Of other scripts a nonspacing mark may be a vowel, without which a word is another. */
  private static final UnicodeSet ACCENTS =
      new UnicodeSet(
              "[[:Mn:]&[[:sc=Zinh:][:sc=Latn:][:sc=Grek:][:sc=Cyrl:][:sc=Arab:][:sc=Hebr:]]]")
          .freeze();

  private static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII");

  private Folding() {}

  static String of(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder plain = new StringBuilder();
    APART
        .normalize(CASES.normalize(text))
        .codePoints()
        .filter(each -> !ACCENTS.contains(each))
        .forEach(plain::appendCodePoint);
    String folded = TOGETHER.normalize(plain);
    return isAscii(folded) ? folded : LATIN.transliterate(folded);
  }

  /** Of ASCII all that is to be folded is its case. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
