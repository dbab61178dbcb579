package pep.partner.application;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Repository;
import pep.partner.encryption.Encryption;
import pep.platform.aggregate.Creation;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What waits for its address to be proven. */
@Repository
class Submissions {

  static final Duration LIFETIME = Duration.ofDays(7);

  private static final String COLLECTION = "application_submissions";

  /** An attribute's number keeps its digits. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final TenantRecords<Submission> records;
  private final Encryption encryption;
  private final Clock clock;

  Submissions(RecordCollections collections, Encryption encryption, Clock clock) {
    this.records = collections.of(RecordKind.of(Submission.class, COLLECTION));
    this.encryption = encryption;
    this.clock = clock;
  }

  Submission add(Tenant tenant, String formId, Entry entry) {
    String id = Creation.random().id("sub");
    byte[] sealed = encryption.encrypt(JSON.writeValueAsString(entry), id);
    Submission submission = new Submission(id, formId, sealed, clock.instant().plus(LIFETIME));
    records.insert(tenant, submission);
    return submission;
  }

  /** Empty once its link opens no more. */
  Optional<Submission> find(Tenant tenant, String id) {
    Instant now = clock.instant();
    return records.find(tenant, id).filter(each -> now.isBefore(each.expiresAt()));
  }

  Entry entryOf(Submission submission) {
    return JSON.readValue(encryption.decrypt(submission.sealed(), submission.id()), Entry.class);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-application-submissions",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("expiresAt"),
                    new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
  }
}
