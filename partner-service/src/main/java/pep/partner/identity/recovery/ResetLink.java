package pep.partner.identity.recovery;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A link that was mailed and opens still.
 *
 * @param id hash of the secret in the link, which itself is kept nowhere
 */
@Document("reset_links")
record ResetLink(@Id String id, String userId, Instant expiresAt) {}
