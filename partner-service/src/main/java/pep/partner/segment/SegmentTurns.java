package pep.partner.segment;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/**
 * When a membership may next turn by itself, one document for each partner that waits. It is apart
 * from the membership, which tells the world of each change and has nothing to tell of this one.
 */
@Repository
class SegmentTurns {

  static final String COLLECTION = "segment_turns";

  private final TenantCollection turns;

  SegmentTurns(TenantCollections collections) {
    this.turns = collections.of(COLLECTION);
  }

  void at(Tenant tenant, String partnerId, Instant turn) {
    turns.updateOne(
        tenant, Filters.eq("_id", partnerId), Updates.set("dueAt", Date.from(turn)), true);
  }

  /** The turn of a partner whose instant has come; empty if none has. */
  Optional<Instant> due(Tenant tenant, String partnerId, Instant now) {
    return Optional.ofNullable(
            turns.findOne(
                tenant,
                Filters.and(Filters.eq("_id", partnerId), Filters.lte("dueAt", Date.from(now)))))
        .map(turn -> turn.getDate("dueAt").toInstant());
  }

  /** All turns up to an instant were decided on; one that is to come stays. */
  void passed(Tenant tenant, String partnerId, Instant now) {
    turns.delete(
        tenant, Filters.and(Filters.eq("_id", partnerId), Filters.lte("dueAt", Date.from(now))));
  }
}
