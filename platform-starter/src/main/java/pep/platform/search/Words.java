package pep.platform.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of texts, folded. A document is found by the beginnings of its words; where a script
 * has no spaces between words, by any part of what stands without one.
 */
public final class Words {

  /** A word of more characters is known by its beginning. */
  private static final int LONGEST = 40;

  /** What is stored beside a document is bounded, whatever texts it holds. */
  private static final int MOST = 300;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Set<Integer> WITHOUT_SPACES =
      Set.of(
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR);

  private Words() {}

  /** By which these texts are found; a code or a number also without what stands in between. */
  public static Set<String> of(Collection<String> texts) {
    Set<String> found = new LinkedHashSet<>();
    for (String text : texts) {
      for (String chunk : SPACES.split(Folding.of(text))) {
        List<String> parts = parts(chunk);
        parts.forEach(part -> addWithin(part, found));
        if (parts.size() > 1) {
          found.add(beginning(String.join("", parts)));
        }
      }
    }
    return new LinkedHashSet<>(found.stream().limit(MOST).toList());
  }

  /** What is looked for; each is the beginning of a word. */
  public static Set<String> asked(String text) {
    Set<String> asked = new LinkedHashSet<>();
    parts(Folding.of(text)).forEach(part -> asked.add(beginning(part)));
    return asked;
  }

  private static void addWithin(String part, Set<String> found) {
    found.add(beginning(part));
    if (isWithoutSpaces(part.codePointAt(0))) {
      for (int at = part.offsetByCodePoints(0, 1); at < part.length(); ) {
        found.add(beginning(part.substring(at)));
        at = part.offsetByCodePoints(at, 1);
      }
    }
  }

  /** Runs of letters, digits and their marks; one ends where a script without spaces begins. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int each : text.codePoints().toArray()) {
      boolean belongs = UCharacter.isLetterOrDigit(each) || isMark(each);
      if (!belongs || !part.isEmpty() && isOther(part.codePointAt(0), each)) {
        end(part, parts);
      }
      if (belongs) {
        part.appendCodePoint(each);
      }
    }
    end(part, parts);
    return parts;
  }

  private static void end(StringBuilder part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  private static boolean isOther(int first, int each) {
    int script = UScript.getScript(each);
    boolean ofAny = script == UScript.INHERITED || script == UScript.COMMON && !isDigit(each);
    return !ofAny && isWithoutSpaces(first) != isWithoutSpaces(each);
  }

  private static boolean isDigit(int each) {
    return UCharacter.isDigit(each);
  }

  private static boolean isMark(int each) {
    int type = UCharacter.getType(each);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isWithoutSpaces(int each) {
    return WITHOUT_SPACES.contains(UScript.getScript(each));
  }

  private static String beginning(String word) {
    int length = word.codePointCount(0, word.length());
    return length <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST));
  }
}
