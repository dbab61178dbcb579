package pep.partner.webhook;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** Looks at what waits, over all endpoints of a vendor. */
@Repository
class Backlog {

  private final TenantCollection messages;
  private final Clock clock;

  Backlog(TenantCollections collections, Clock clock) {
    this.messages = collections.of(Messages.COLLECTION);
    this.clock = clock;
  }

  /** The endpoints with a message that is due now. */
  List<String> dueEndpoints(Tenant tenant) {
    return messages
        .aggregate(
            tenant,
            List.of(
                Aggregates.match(
                    Filters.and(
                        Filters.eq("status", MessageStatus.PENDING.name()),
                        Filters.lte("dueAt", Date.from(clock.instant())))),
                Aggregates.group("$endpointId")))
        .stream()
        .map(each -> each.getString("_id"))
        .toList();
  }

  long count(Tenant tenant, MessageStatus status) {
    return messages.count(tenant, Filters.eq("status", status.name()));
  }

  Optional<Instant> oldestPending(Tenant tenant) {
    List<Document> oldest =
        messages.find(
            tenant,
            Filters.eq("status", MessageStatus.PENDING.name()),
            Sorts.ascending("createdAt"),
            1);
    return oldest.stream().findFirst().map(each -> each.getDate("createdAt").toInstant());
  }
}
