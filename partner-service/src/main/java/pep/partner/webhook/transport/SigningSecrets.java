package pep.partner.webhook.transport;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;
import pep.partner.encryption.Encryption;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/**
 * The signing secrets of each endpoint, encrypted, in a document that no history follows: the
 * current one first, then at most one that a rotation lets run out.
 */
@Repository
public class SigningSecrets {

  private static final String COLLECTION = "webhook.secrets";

  private final TenantCollection secrets;
  private final Encryption encryption;
  private final Clock clock;

  SigningSecrets(TenantCollections collections, Encryption encryption, Clock clock) {
    this.secrets = collections.of(COLLECTION);
    this.encryption = encryption;
    this.clock = clock;
  }

  public void add(Tenant tenant, String endpointId, SigningSecret secret) {
    secrets.insert(
        tenant,
        new Document("_id", endpointId)
            .append("keys", List.of(encrypted(tenant, endpointId, secret))));
  }

  /** Those that sign now, the newest first. */
  public List<SigningSecret> valid(Tenant tenant, String endpointId) {
    Document document = secrets.findOne(tenant, Filters.eq("_id", endpointId));
    if (document == null) {
      return List.of();
    }
    Instant now = clock.instant();
    List<SigningSecret> valid = new ArrayList<>();
    for (Document each : document.getList("keys", Document.class)) {
      Date until = each.getDate("until");
      if (until == null || until.toInstant().isAfter(now)) {
        String secret =
            encryption.decrypt(
                each.get("encrypted", Binary.class).getData(), context(tenant, endpointId));
        valid.add(new SigningSecret(secret));
      }
    }
    return valid;
  }

  /**
   * Puts a new secret first and lets the one before it run out; any older one ends at once.
   *
   * @param grace how long the one before still signs
   */
  public void rotate(Tenant tenant, String endpointId, SigningSecret next, Duration grace) {
    Document fresh = encrypted(tenant, endpointId, next);
    Document previous =
        new Document(
            "$mergeObjects",
            List.of(
                new Document("$first", "$keys"),
                new Document("until", Date.from(clock.instant().plus(grace)))));
    secrets.updateOne(
        tenant,
        Filters.eq("_id", endpointId),
        List.of(Updates.set("keys", List.of(new Document("$literal", fresh), previous))));
  }

  public void remove(Tenant tenant, String endpointId) {
    secrets.delete(tenant, Filters.eq("_id", endpointId));
  }

  private Document encrypted(Tenant tenant, String endpointId, SigningSecret secret) {
    byte[] encrypted = encryption.encrypt(secret.value(), context(tenant, endpointId));
    return new Document("encrypted", new Binary(encrypted))
        .append("since", Date.from(clock.instant()));
  }

  private static String context(Tenant tenant, String endpointId) {
    return COLLECTION + "/" + tenant.vendorId() + "/" + endpointId;
  }
}
