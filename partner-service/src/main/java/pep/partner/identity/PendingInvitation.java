package pep.partner.identity;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pep.platform.tenancy.Tenant;

/**
 * @param id hash of the secret in the link, which itself is kept nowhere
 */
@Document("invitations")
record PendingInvitation(@Id String id, String vendorId, String userId, Instant expiresAt) {

  Tenant tenant() {
    return new Tenant(vendorId);
  }
}
