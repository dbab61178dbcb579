package pep.partner.identity.web;

import java.time.Duration;
import pep.partner.identity.signin.Refusal;
import pep.partner.language.Language;
import pep.partner.language.Texts;

/** What the pages say to one person. */
record PageTexts(Language language) {

  private static final Texts TEXTS = new Texts("pep.partner.identity.web.pages");

  String of(String key, Object... values) {
    return TEXTS.in(language, key, values);
  }

  String of(Refusal refusal) {
    return of(refusal.key());
  }

  String tooMany(Duration wait) {
    return of("too-many", seconds(wait));
  }

  /** Rounded up, so that the next attempt does not come too early. */
  static String seconds(Duration wait) {
    return Long.toString(wait.plusMillis(999).toSeconds());
  }
}
