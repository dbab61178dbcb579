package pep.partner.identity.invitation;

import org.jspecify.annotations.Nullable;

/**
 * Whoever was invited, with the way in.
 *
 * @param invitation null on a repeat after the link was used, replaced or closed
 */
public record Invited(String userId, @Nullable Invitation invitation) {}
