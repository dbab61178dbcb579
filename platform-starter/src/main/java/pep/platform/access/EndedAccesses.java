package pep.platform.access;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.inbox.Received;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/**
 * The access that ended lately, by a copy in memory that every request is held against. One
 * instance hears of it and keeps it; the others read what is kept, every few seconds.
 */
public class EndedAccesses extends BackgroundWork {

  public static final String COLLECTION = "ended.accesses";

  /** Of tokens: which version of its subject one was made from, and in which session. */
  static final String VERSION = "ver";

  static final String SESSION = "session";

  /** From which version of its vendor a token was made. */
  private static final String VENDOR_VERSION = "vendor_ver";

  /** Of a partner's tokens: whose, and from which version of it one was made. */
  private static final String PARTNER = "partner_id";

  private static final String PARTNER_VERSION = "partner_ver";

  private static final Duration SWEEP = Duration.ofSeconds(5);

  private final TenantRecords<EndedAccess> records;
  private final Clock clock;
  private volatile Map<String, Long> bounds = Map.of();

  public EndedAccesses(RecordCollections collections, Background background, Clock clock) {
    super("ended-accesses", SWEEP, background);
    this.records = collections.of(RecordKind.of(EndedAccess.class, COLLECTION));
    this.clock = clock;
  }

  /** Keeps what an event says; bears repetition. */
  void add(Received<AccessEnded> event) {
    AccessEnded ended = event.data();
    if (clock.instant().isBefore(ended.until())) {
      records.insert(
          event.tenant(), new EndedAccess(event.id(), ended.of(), ended.before(), ended.until()));
    }
    wake();
  }

  /** Whether the access that a token gives has ended. */
  boolean covers(Jwt token) {
    String vendorId = token.getClaimAsString("vendor_id");
    Map<String, Long> known = bounds;
    if (known.isEmpty()) {
      return false;
    }
    Tenant tenant = vendorId == null ? Tenant.INSTALLATION : new Tenant(vendorId);
    return version(token, VERSION) < bound(known, tenant, token.getSubject())
        || version(token, VENDOR_VERSION) < bound(known, tenant, tenant.vendorId())
        || version(token, PARTNER_VERSION) < bound(known, tenant, token.getClaimAsString(PARTNER))
        || known.containsKey(key(tenant, token.getClaimAsString(SESSION)))
        || known.containsKey(key(tenant, token.getId()));
  }

  private static long version(Jwt token, String claim) {
    return token.getClaim(claim) instanceof Number number ? number.longValue() : 0;
  }

  private static long bound(Map<String, Long> known, Tenant tenant, @Nullable String of) {
    return known.getOrDefault(key(tenant, of), Long.MIN_VALUE);
  }

  private static String key(Tenant tenant, @Nullable String of) {
    return tenant.vendorId() + "/" + of;
  }

  @Override
  protected boolean round(boolean swept) {
    Bson counting = Filters.gt(Fields.of(EndedAccess::until), Date.from(clock.instant()));
    Map<String, Long> read = new HashMap<>();
    for (Tenant tenant : records.tenants(counting)) {
      for (EndedAccess each : records.find(tenant, counting)) {
        read.merge(key(tenant, each.of()), each.bound(), Math::max);
      }
    }
    bounds = Map.copyOf(read);
    return false;
  }
}
