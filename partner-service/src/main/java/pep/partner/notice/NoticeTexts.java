package pep.partner.notice;

import java.util.ArrayList;
import java.util.List;
import pep.partner.language.Language;
import pep.partner.language.Texts;

/** What each kind of notice says, in each language. */
public final class NoticeTexts {

  static final Texts ALL = new Texts("pep.partner.notice.notices");

  /** Where the values of a notice have a sentence of another room, if they have one. */
  private static final int SENTENCE = 1;

  private NoticeTexts() {}

  /** One line. */
  public static String title(Language language, NoticeKind kind, List<String> values) {
    return ALL.in(language, kind.key() + ".title", values.toArray());
  }

  /** What it is about and what can be done. */
  public static String text(Language language, NoticeKind kind, List<String> values) {
    return ALL.in(language, kind.key() + ".text", inWords(language, kind, values).toArray());
  }

  /**
   * Values that end on a reason's code and facts have its sentence in the language before them,
   * where the language has words for it; else the one that came along.
   */
  private static List<String> inWords(Language language, NoticeKind kind, List<String> values) {
    int code = SENTENCE + 1;
    if (values.size() <= code) {
      return values;
    }
    String key = kind.key() + "." + values.get(code);
    if (!ALL.keys(language).contains(key)) {
      return values;
    }
    List<String> told = new ArrayList<>(values);
    told.set(SENTENCE, ALL.in(language, key, values.subList(code + 1, values.size()).toArray()));
    return told;
  }
}
