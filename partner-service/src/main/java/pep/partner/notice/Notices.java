package pep.partner.notice;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Date;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** The notices of all people; each is asked for in the name of its reader. */
@Repository
class Notices {

  static final String COLLECTION = "notices";

  private static final String USER = Fields.of(Notice::userId);
  private static final String READ_AT = Fields.of(Notice::readAt);
  private static final Bson UNREAD = Filters.exists(READ_AT, false);

  private final TenantRecords<Notice> notices;
  private final Clock clock;

  Notices(RecordCollections collections, Clock clock) {
    this.notices = collections.of(RecordKind.of(Notice.class, COLLECTION));
    this.clock = clock;
  }

  /** False if the person was told before. */
  boolean add(Tenant tenant, Notice notice) {
    return notices.insert(tenant, notice);
  }

  Page<Notice> page(Tenant tenant, String userId, Listing listing) {
    return notices.page(tenant, Filters.and(Filters.eq(USER, userId), listing.filter()), listing);
  }

  long unread(Tenant tenant, String userId) {
    return notices.count(tenant, Filters.and(Filters.eq(USER, userId), UNREAD));
  }

  /**
   * Marks one as read; repeated, it changes nothing.
   *
   * @throws NotFound if the person has no such notice
   */
  Notice read(Tenant tenant, String userId, String id) {
    Notice own =
        notices
            .find(tenant, id)
            .filter(notice -> notice.userId().equals(userId))
            .orElseThrow(() -> new NotFound("notice", id));
    notices.update(tenant, id, UNREAD, now());
    return notices.find(tenant, id).orElse(own);
  }

  long readAll(Tenant tenant, String userId) {
    return notices.updateAll(tenant, Filters.and(Filters.eq(USER, userId), UNREAD), now());
  }

  private Bson now() {
    return Updates.set(READ_AT, Date.from(clock.instant()));
  }
}
