package pep.partner.mail;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/**
 * The letters that wait, and for a while those that were sent. One is claimed by moving its due
 * instant past the longest attempt, so that a crash only delays it.
 */
@Repository
class Outgoing {

  static final String COLLECTION = "mails";

  /** Longer than an attempt may take, by the time limits of the connection. */
  private static final Duration CLAIM = Duration.ofMinutes(2);

  private static final String STATUS = Fields.of(OutgoingMail::status);
  private static final String DUE_AT = Fields.of(OutgoingMail::dueAt);
  private static final String ATTEMPTS = Fields.of(OutgoingMail::attempts);
  private static final String REFUSAL = Fields.of(OutgoingMail::refusal);
  private static final Bson WAITING = Filters.eq(STATUS, MailStatus.WAITING.name());

  private final TenantRecords<OutgoingMail> mails;
  private final Clock clock;

  Outgoing(RecordCollections collections, Clock clock) {
    this.mails = collections.of(RecordKind.of(OutgoingMail.class, COLLECTION));
    this.clock = clock;
  }

  /** Keeps a letter; false if it was written before. */
  boolean add(Tenant tenant, OutgoingMail mail) {
    return mails.insert(tenant, mail);
  }

  Optional<OutgoingMail> find(Tenant tenant, String id) {
    return mails.find(tenant, id);
  }

  /** The vendors with letters that are due. */
  Set<Tenant> due() {
    return mails.tenants(dueNow());
  }

  /** Takes the one that is due longest; nobody else gets it for two minutes. */
  Optional<OutgoingMail> claim(Tenant tenant) {
    return mails.changed(
        tenant,
        dueNow(),
        Sorts.ascending(DUE_AT),
        Updates.combine(
            Updates.set(DUE_AT, Date.from(clock.instant().plus(CLAIM))), Updates.inc(ATTEMPTS, 1)));
  }

  void sent(Tenant tenant, OutgoingMail mail) {
    finish(tenant, mail, Updates.set(STATUS, MailStatus.SENT.name()));
  }

  void failed(Tenant tenant, OutgoingMail mail, String refusal) {
    finish(
        tenant,
        mail,
        Updates.combine(
            Updates.set(STATUS, MailStatus.FAILED.name()), Updates.set(REFUSAL, refusal)));
  }

  void putOff(Tenant tenant, OutgoingMail mail, String refusal, Instant until) {
    mails.update(
        tenant,
        mail.id(),
        claimed(mail),
        Updates.combine(Updates.set(DUE_AT, Date.from(until)), Updates.set(REFUSAL, refusal)));
  }

  /** What was in it is forgotten, whatever became of it. */
  private void finish(Tenant tenant, OutgoingMail mail, Bson end) {
    mails.update(
        tenant,
        mail.id(),
        claimed(mail),
        Updates.combine(
            end,
            Updates.unset(Fields.of(OutgoingMail::letter)),
            Updates.set(Fields.of(OutgoingMail::finishedAt), Date.from(clock.instant()))));
  }

  /** Holds only while the claim does under which it was read. */
  private static Bson claimed(OutgoingMail mail) {
    return Filters.and(WAITING, Filters.eq(DUE_AT, Date.from(mail.dueAt())));
  }

  private Bson dueNow() {
    return Filters.and(WAITING, Filters.lte(DUE_AT, Date.from(clock.instant())));
  }
}
