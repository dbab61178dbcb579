package pep.partner.identity.web;

import java.time.Instant;
import pep.partner.identity.Invitation;

/**
 * A user with the link to hand over; it is shown this once.
 *
 * @param invitation opens once, until it expires
 */
record InvitedResponse(UserResponse user, Link invitation) {

  record Link(String link, Instant expiresAt) {}

  static InvitedResponse of(UserResponse user, Invitation invitation) {
    return new InvitedResponse(user, new Link(invitation.link(), invitation.expiresAt()));
  }
}
