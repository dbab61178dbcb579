package pep.partner.identity.user;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.History;
import pep.platform.listing.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/**
 * Who changed what of a user, when and why. Every change is made in the name of one vendor, which
 * alone reads of it; no entry holds a password or its hash.
 */
@Repository
public class UserHistory {

  public static final String COLLECTION = "users.history";

  private final TenantCollection entries;
  private final History histories;
  private final Clock clock;

  UserHistory(TenantCollections collections, History histories, Clock clock) {
    this.entries = collections.of(COLLECTION);
    this.histories = histories;
    this.clock = clock;
  }

  /** Part of the transaction that stores the change. */
  void add(Tenant tenant, User before, User after, Cause cause) {
    entries.insert(
        tenant,
        new Document("_id", after.id() + "/" + after.version())
            .append("subject", after.id())
            .append("version", after.version())
            .append("at", Date.from(clock.instant()))
            .append("by", cause.by())
            .append("why", cause.why())
            .append("correlationId", cause.correlationId())
            .append("changes", changes(tenant, before, after)));
  }

  private static Document changes(Tenant tenant, User before, User after) {
    Document old = before.at(tenant).map(UserHistory::fields).orElseGet(Document::new);
    Document changes = after.at(tenant).map(UserHistory::fields).orElseGet(Document::new);
    changes.entrySet().removeIf(each -> Objects.equals(each.getValue(), old.get(each.getKey())));
    if (!Objects.equals(before.passwordHash(), after.passwordHash())) {
      changes.append("passwordSet", true);
    }
    if (!Objects.equals(before.signedOutAt(), after.signedOutAt())) {
      changes.append("signedOut", true);
    }
    if (!Objects.equals(before.activeVendorId(), after.activeVendorId())) {
      changes.append("chosen", true);
    }
    return changes;
  }

  private static Document fields(Membership membership) {
    return new Document("name", membership.name())
        .append("role", membership.role().name())
        .append("partnerId", membership.partnerId())
        .append("status", membership.status().name())
        .append("acceptedAt", date(membership.acceptedAt()));
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  /** One page of the changes that were made in this vendor's name, newest first. */
  public Page<History.Entry> page(Tenant tenant, String userId, History.Asked asked) {
    return histories.page(tenant, COLLECTION, userId, asked);
  }
}
