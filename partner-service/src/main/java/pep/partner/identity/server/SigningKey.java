package pep.partner.identity.server;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A key pair as it is kept.
 *
 * @param id 1 for the first key, one more for each that follows: two instances that make the same
 *     one at once cannot both succeed
 * @param encrypted the whole JSON Web Key, encrypted
 * @param activeFrom when it begins to sign; it is published before
 */
@Document("signing_keys")
record SigningKey(@Id int id, String kid, byte[] encrypted, Instant activeFrom) {}
