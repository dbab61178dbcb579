package pep.partner.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import pep.platform.tenancy.Tenant;

/** The links that still open, each found by the hash of its secret. */
@Repository
class PendingInvitations {

  private final MongoTemplate mongo;
  private final Clock clock;

  PendingInvitations(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  Optional<PendingInvitation> find(String secret) {
    return Optional.ofNullable(mongo.findById(Secrets.hash(secret), PendingInvitation.class))
        .filter(pending -> clock.instant().isBefore(pending.expiresAt()));
  }

  /** The only link of this user to this vendor from now on. */
  PendingInvitation replace(Tenant tenant, String userId, String secret, Instant expiresAt) {
    revoke(tenant, userId);
    return mongo.save(
        new PendingInvitation(Secrets.hash(secret), tenant.vendorId(), userId, expiresAt));
  }

  boolean hasOther(Tenant tenant, String userId, String secret) {
    return mongo.exists(
        query(of(tenant, userId).and("_id").ne(Secrets.hash(secret))), PendingInvitation.class);
  }

  void remove(PendingInvitation pending) {
    mongo.remove(pending);
  }

  void revoke(Tenant tenant, String userId) {
    mongo.remove(query(of(tenant, userId)), PendingInvitation.class);
  }

  private static Criteria of(Tenant tenant, String userId) {
    return where("vendorId").is(tenant.vendorId()).and("userId").is(userId);
  }
}
