package pep.partner.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that pages, mails and notices are written in. */
public enum Language {
  EN(Locale.ENGLISH),
  DE(Locale.GERMAN);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** Its tag, such as {@code en}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /**
   * What suits a browser best.
   *
   * @param header its {@code Accept-Language}; English where there is none that can be read
   */
  public static Language accepted(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return EN;
    }
    try {
      List<Locale> known = Arrays.stream(values()).map(Language::locale).toList();
      Locale best = Locale.lookup(Locale.LanguageRange.parse(header), known);
      return Arrays.stream(values())
          .filter(each -> each.locale.equals(best))
          .findFirst()
          .orElse(EN);
    } catch (IllegalArgumentException unreadable) {
      return EN;
    }
  }
}
