package pep.partner.identity.user;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.stereotype.Repository;
import pep.platform.access.AccessEnded;
import pep.platform.records.Publication;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Tells every service whose tokens open nothing any more, as part of the write that ends them. */
@Repository
public class AccessEnds {

  /** How long an access token lives at most. */
  public static final Duration TOKEN_LIFETIME = Duration.ofMinutes(15);

  /** How far the clocks of two machines may be apart. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final TenantRecords<AccessEnd> ends;
  private final Clock clock;

  AccessEnds(RecordCollections collections, Clock clock) {
    this.ends = collections.publishing(RecordKind.of(AccessEnd.class, "access.ends"));
    this.clock = clock;
  }

  /**
   * @param id of the vendor and what ended, and for a subject since which version
   */
  record AccessEnd(@Id String id, Instant expiresAt) {}

  /** The subject's tokens that were made before a version of it. */
  public void before(Tenant tenant, String subject, long version, Cause cause) {
    end(tenant, subject, version, cause);
  }

  /** Every token of a subject, or of a session, or the one with this id. */
  public void all(Tenant tenant, String of, Cause cause) {
    end(tenant, of, null, cause);
  }

  private void end(Tenant tenant, String of, @Nullable Long before, Cause cause) {
    Instant until = endOf(clock.instant());
    String id = tenant.vendorId() + "/" + of + (before == null ? "" : "/" + before);
    Publication told =
        Publication.of(of, before == null ? 1 : before, cause, new AccessEnded(of, before, until));
    if (ends.find(tenant, id).isEmpty()) {
      ends.insert(tenant, new AccessEnd(id, until), told);
    }
  }

  /** When the tokens of this moment have expired everywhere. */
  public static Instant endOf(Instant now) {
    return now.plus(TOKEN_LIFETIME).plus(MARGIN);
  }
}
