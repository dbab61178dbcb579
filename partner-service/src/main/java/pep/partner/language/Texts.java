package pep.partner.language;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is said of one matter, in each language: the files {@code name.properties} (English) and
 * {@code name_de.properties}, whose values are patterns of {@link MessageFormat}.
 */
public final class Texts {

  private static final Control OWN_FILES_ONLY =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final String name;

  /**
   * @param name of the files on the class path, such as {@code pep.partner.identity.letters}
   */
  public Texts(String name) {
    this.name = name;
  }

  /**
   * @throws java.util.MissingResourceException if nothing is said under the key
   */
  public String in(Language language, String key, Object... values) {
    return new MessageFormat(bundle(language).getString(key), language.locale()).format(values);
  }

  /** Every key that a language has of its own. */
  public Set<String> keys(Language language) {
    return new TreeSet<>(bundle(language).keySet());
  }

  private ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(name, language.locale(), OWN_FILES_ONLY);
  }
}
