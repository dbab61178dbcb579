package pep.partner.application;

import java.util.Locale;
import pep.partner.language.Language;

/** Who applies: the first user, once the company is a partner. */
public record Applicant(String name, String email, Language language) {

  /** What stands behind the at sign, in lower case. */
  String domain() {
    return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** Prints no address. */
  @Override
  public String toString() {
    return "Applicant";
  }
}
