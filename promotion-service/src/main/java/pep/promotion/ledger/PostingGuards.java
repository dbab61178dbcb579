package pep.promotion.ledger;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** The guard of each vendor's ledger. Raised within the transaction that posts. */
@Repository
class PostingGuards {

  private static final Bson ANY = Filters.empty();
  private static final String NUMBER = Fields.of(PostingGuard::number);
  private static final String AT = Fields.of(PostingGuard::at);
  private static final String CLOSED = Fields.of(PostingGuard::closedThrough);

  private final TenantRecords<PostingGuard> guards;

  PostingGuards(RecordCollections collections) {
    this.guards =
        collections.of(RecordKind.of(PostingGuard.class, "ledger.guards", PostingGuard::key));
  }

  /** Raises the guard for a posting; rivals wait for each other or are repeated. */
  PostingGuard raise(Tenant tenant, Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    Bson raised = Updates.combine(Updates.inc(NUMBER, 1L), Updates.max(AT, Date.from(at)));
    return guards
        .changed(tenant, guards.is(tenant, PostingGuard.KEY), ANY, raised)
        .orElseGet(() -> begin(tenant, new PostingGuard(PostingGuard.KEY, 1, at, null)));
  }

  /**
   * Closes a month, within the caller's transaction.
   *
   * @return false where it is closed already
   */
  boolean close(Tenant tenant, String month, Instant now) {
    PostingGuard met = raise(tenant, now);
    if (met.closedThrough() != null && met.closedThrough().compareTo(month) >= 0) {
      return false;
    }
    return guards.update(tenant, PostingGuard.KEY, ANY, Updates.set(CLOSED, month));
  }

  Optional<PostingGuard> find(Tenant tenant) {
    return guards.find(tenant, PostingGuard.KEY);
  }

  private PostingGuard begin(Tenant tenant, PostingGuard first) {
    guards.writes(tenant).insert(first).sendAll();
    return first;
  }
}
