package pep.partner.identity.user;

import java.text.Normalizer;
import java.util.Locale;

/** An e-mail address as it was written, and in the form in which two are the same. */
public record EmailAddress(String written) {

  public EmailAddress {
    written = written.strip();
  }

  /** Upper and lower case, and the several Unicode spellings of a character, do not matter. */
  public String key() {
    return Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
