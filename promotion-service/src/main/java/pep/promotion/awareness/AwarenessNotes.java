package pep.promotion.awareness;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.Publication;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** When partners first were told of promotions and first opened them. */
@Repository
class AwarenessNotes {

  static final String COLLECTION = "offer.awareness";

  static final String PROMOTION = Fields.of(NotedAwareness::promotionId);
  static final String PARTNER = Fields.of(NotedAwareness::partnerId);
  static final String TOLD_AT = Fields.of(NotedAwareness::toldAt);
  private static final String OPENED_AT = Fields.of(NotedAwareness::openedAt);

  private final TenantRecords<NotedAwareness> notes;

  AwarenessNotes(RecordCollections collections) {
    this.notes =
        collections.publishing(
            RecordKind.of(NotedAwareness.class, COLLECTION, NotedAwareness::key));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-12-02-offer-awareness",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", PROMOTION),
                    new IndexOptions().name("promotion")));
  }

  /** Partners were told of a promotion; of each the first instant is kept. */
  void told(Tenant tenant, String promotionId, Collection<String> partnerIds, Instant at) {
    RecordWrites<NotedAwareness> first = notes.writes(tenant);
    RecordWrites<NotedAwareness> again = notes.writes(tenant);
    for (String partnerId : partnerIds) {
      NotedAwareness fresh = NotedAwareness.told(promotionId, partnerId, at);
      first.insert(fresh);
      again.update(fresh.key(), Filters.empty(), Updates.min(TOLD_AT, Date.from(at)));
    }
    if (first.send() < partnerIds.size()) {
      again.send();
    }
  }

  /** A partner opened a promotion; the first time is kept and told, and a repeat is neither. */
  void opened(Tenant tenant, OfferOpened opened, Cause cause) {
    NotedAwareness fresh =
        NotedAwareness.opened(opened.promotionId(), opened.partnerId(), opened.openedAt());
    Publication told = Publication.of(fresh.key(), 1, cause, opened);
    if (!notes.insert(tenant, fresh, told)) {
      notes.update(
          tenant,
          fresh.key(),
          Filters.exists(OPENED_AT, false),
          Updates.set(OPENED_AT, Date.from(opened.openedAt())),
          told);
    }
  }

  /** What was noted of a promotion, by partner. */
  Map<String, NotedAwareness> of(Tenant tenant, String promotionId) {
    return notes.find(tenant, Filters.eq(PROMOTION, promotionId)).stream()
        .collect(Collectors.toMap(NotedAwareness::partnerId, Function.identity()));
  }
}
