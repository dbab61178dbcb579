package pep.partner.notice;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.Creation;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** The letters that gather notices until they are due. */
@Repository
class NoticeDigests {

  static final String COLLECTION = "notice.digests";

  private static final String DUE_AT = Fields.of(NoticeDigest::dueAt);
  private static final String NOTICES = Fields.of(NoticeDigest::notices);

  private final TenantRecords<NoticeDigest> digests;

  NoticeDigests(RecordCollections collections) {
    this.digests = collections.of(RecordKind.of(NoticeDigest.class, COLLECTION));
  }

  /** Puts a notice into the letter that is due then; one that is in it stays in it once. */
  void add(Tenant tenant, String userId, Instant dueAt, String noticeId) {
    String id =
        Creation.derivedFrom(String.join("\n", tenant.vendorId(), userId, dueAt.toString()))
            .id("dig");
    NoticeDigest begun = new NoticeDigest(id, userId, dueAt, List.of(noticeId));
    if (!digests.insert(tenant, begun)) {
      digests.update(tenant, id, Filters.empty(), Updates.addToSet(NOTICES, noticeId));
    }
  }

  Set<Tenant> due(Instant now) {
    return digests.tenants(dueBy(now));
  }

  Optional<NoticeDigest> first(Tenant tenant, Instant now) {
    return digests.find(tenant, dueBy(now), Sorts.ascending(DUE_AT), 1).stream().findFirst();
  }

  void done(Tenant tenant, NoticeDigest digest) {
    digests.delete(tenant, digests.is(tenant, digest.id()));
  }

  private static Bson dueBy(Instant now) {
    return Filters.lte(DUE_AT, Date.from(now));
  }
}
