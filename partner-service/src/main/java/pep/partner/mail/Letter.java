package pep.partner.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.partner.language.Language;

/**
 * What one person is told by mail.
 *
 * @param to the address alone, in one line
 * @param subject one line; what would break it is left out
 * @param paragraphs plain text
 * @param action what the letter asks for; null if it only tells
 * @param unsubscribe where such letters are turned off; null for those that nobody can do without
 */
public record Letter(
    String to,
    Language language,
    String subject,
    List<String> paragraphs,
    @Nullable Action action,
    @Nullable String unsubscribe) {

  /** A link and what it does. */
  public record Action(String label, String link) {}

  /**
   * @throws IllegalArgumentException if the address is more than one line
   */
  public Letter {
    if (!to.equals(line(to))) {
      throw new IllegalArgumentException("an address is one line");
    }
    subject = line(subject);
    paragraphs = List.copyOf(paragraphs);
  }

  /** A text that may stand in a header: nothing in it begins another one. */
  static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** Prints no address and no link. */
  @Override
  public String toString() {
    return "Letter";
  }
}
