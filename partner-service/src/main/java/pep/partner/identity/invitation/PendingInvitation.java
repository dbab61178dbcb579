package pep.partner.identity.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pep.platform.tenancy.Tenant;

/**
 * A link that was given out. It is kept until it expires, open or not, so that a repeat of the
 * request that made it is known for one.
 *
 * @param id hash of the secret in the link, which itself is kept nowhere
 * @param createdBy fingerprint of the request; null where it had no idempotency key
 * @param closedAt when it was used, replaced or revoked; null while it opens
 */
@Document("invitations")
record PendingInvitation(
    @Id String id,
    String vendorId,
    String userId,
    Instant expiresAt,
    @Nullable String createdBy,
    @Nullable Instant closedAt) {

  Tenant tenant() {
    return new Tenant(vendorId);
  }

  boolean isOpen() {
    return closedAt == null;
  }
}
