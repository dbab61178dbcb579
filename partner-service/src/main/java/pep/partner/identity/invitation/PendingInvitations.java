package pep.partner.identity.invitation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import pep.partner.identity.user.Secrets;
import pep.platform.tenancy.Tenant;

/** The links that were given out and have not expired, each found by the hash of its secret. */
@Repository
class PendingInvitations {

  private final MongoTemplate mongo;
  private final Clock clock;

  PendingInvitations(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** The link with this secret, whether it still opens or not. */
  Optional<PendingInvitation> find(String secret) {
    return Optional.ofNullable(mongo.findById(Secrets.hash(secret), PendingInvitation.class))
        .filter(pending -> clock.instant().isBefore(pending.expiresAt()));
  }

  /** The link with this secret, if it still opens. */
  Optional<PendingInvitation> findOpen(String secret) {
    return find(secret).filter(PendingInvitation::isOpen);
  }

  /** Keeps the only link of its user to its vendor that opens from now on. */
  void replace(PendingInvitation only) {
    close(of(only.tenant(), only.userId()).and("_id").ne(only.id()));
    mongo.save(only);
  }

  void close(PendingInvitation pending) {
    close(where("_id").is(pending.id()));
  }

  void revoke(Tenant tenant, String userId) {
    close(of(tenant, userId));
  }

  private void close(Criteria which) {
    mongo.updateMulti(
        query(which.and("closedAt").isNull()),
        Update.update("closedAt", clock.instant()),
        PendingInvitation.class);
  }

  private static Criteria of(Tenant tenant, String userId) {
    return where("vendorId").is(tenant.vendorId()).and("userId").is(userId);
  }
}
