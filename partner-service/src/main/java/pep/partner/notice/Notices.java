package pep.partner.notice;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.records.Fields;
import pep.platform.records.Publication;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Cause;
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
    this.notices = collections.publishing(RecordKind.of(Notice.class, COLLECTION));
    this.clock = clock;
  }

  /** Keeps a notice, unless the person was told before; the one that is kept. */
  Notice add(Tenant tenant, Notice notice) {
    NoticeTold told = new NoticeTold(notice.id(), notice.userId(), notice.kind().wireName());
    boolean fresh =
        notices.insert(
            tenant, notice, Publication.of(notice.id(), 1, Cause.ofClock("notices"), told));
    return fresh ? notice : notices.find(tenant, notice.id()).orElse(notice);
  }

  /** Those of them that are not read yet, in the order in which they came. */
  List<Notice> unread(Tenant tenant, Collection<String> ids) {
    return notices.find(
        tenant,
        Filters.and(notices.are(tenant, ids), UNREAD),
        Sorts.ascending(Fields.of(Notice::at), "_id"),
        ids.size());
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
  Notice read(Tenant tenant, String userId, String id, Cause cause) {
    Notice own =
        notices
            .find(tenant, id)
            .filter(notice -> notice.userId().equals(userId))
            .orElseThrow(() -> new NotFound("notice", id));
    notices.update(tenant, id, UNREAD, now(), readBy(own, cause));
    return notices.find(tenant, id).orElse(own);
  }

  /** Marks all as read, which is told once. */
  void readAll(Tenant tenant, String userId, Cause cause) {
    Bson all = Filters.and(Filters.eq(USER, userId), UNREAD);
    Bson latest = Sorts.descending(Fields.of(Notice::at), "_id");
    notices.find(tenant, all, latest, 1).stream()
        .findFirst()
        .ifPresent(
            last -> {
              notices.updateAll(tenant, Filters.and(all, Filters.ne("_id", last.id())), now());
              notices.update(tenant, last.id(), UNREAD, now(), readBy(last, cause));
            });
  }

  private static Publication readBy(Notice notice, Cause cause) {
    return Publication.of(notice.id(), 2, cause, new NoticeRead(notice.id(), notice.userId()));
  }

  private Bson now() {
    return Updates.set(READ_AT, Date.from(clock.instant()));
  }
}
