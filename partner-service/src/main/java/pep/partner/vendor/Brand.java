package pep.partner.vendor;

import org.jspecify.annotations.Nullable;

/**
 * How a vendor looks to its partners.
 *
 * @param colour {@code #rrggbb}, in lower case; null for the platform's own
 * @param logo which picture: its SHA-256 in hexadecimal digits; null for none
 */
public record Brand(@Nullable String colour, @Nullable String logo) {

  static final Brand NONE = new Brand(null, null);

  Brand withColour(@Nullable String other) {
    return new Brand(other, logo);
  }

  Brand withLogo(@Nullable String other) {
    return new Brand(colour, other);
  }
}
