package pep.partner.mail;

import org.jspecify.annotations.Nullable;

/**
 * In whose name a letter is written, and how it looks.
 *
 * @param name as people know it
 * @param colour {@code #rrggbb}; null for the platform's own
 * @param logo a PNG; null for none
 */
public record Sender(String name, @Nullable String colour, byte @Nullable [] logo) {

  /** One without a look of its own. */
  public static Sender of(String name) {
    return new Sender(name, null, null);
  }
}
