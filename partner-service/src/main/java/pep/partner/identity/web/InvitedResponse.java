package pep.partner.identity.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.partner.identity.invitation.Invitation;

/**
 * A user with the link to hand over; only a repeat of the same request shows it again.
 *
 * @param invitation opens once, until it expires; null on a repeat after the link was used,
 *     replaced or closed
 */
record InvitedResponse(UserResponse user, @Nullable Link invitation) {

  record Link(String link, Instant expiresAt) {}

  static InvitedResponse of(UserResponse user, @Nullable Invitation invitation) {
    return new InvitedResponse(
        user, invitation == null ? null : new Link(invitation.link(), invitation.expiresAt()));
  }
}
