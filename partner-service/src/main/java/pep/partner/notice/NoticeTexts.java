package pep.partner.notice;

import java.util.List;
import pep.partner.language.Language;
import pep.partner.language.Texts;

/** What each kind of notice says, in each language. */
public final class NoticeTexts {

  static final Texts ALL = new Texts("pep.partner.notice.notices");

  private NoticeTexts() {}

  /** One line. */
  public static String title(Language language, NoticeKind kind, List<String> values) {
    return ALL.in(language, kind.key() + ".title", values.toArray());
  }

  /** What it is about and what can be done. */
  public static String text(Language language, NoticeKind kind, List<String> values) {
    return ALL.in(language, kind.key() + ".text", values.toArray());
  }
}
