package pep.partner.identity.invitation;

import java.time.Instant;

/**
 * A way in for one person, to be handed over by whoever asked for it.
 *
 * @param link opens once, until it expires
 */
public record Invitation(String link, Instant expiresAt) {

  /** Never prints the link. */
  @Override
  public String toString() {
    return "Invitation[" + expiresAt + "]";
  }
}
