package pep.partner.identity.user;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.History;
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

  private static final int LIMIT = 200;

  private final TenantCollection entries;
  private final Clock clock;

  UserHistory(TenantCollections collections, Clock clock) {
    this.entries = collections.of(COLLECTION);
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

  /** The latest 200 changes that were made in this vendor's name, newest first. */
  public List<History.Entry> of(Tenant tenant, String userId) {
    return entries
        .find(tenant, Filters.eq("subject", userId), Sorts.descending("version"), LIMIT)
        .stream()
        .map(UserHistory::read)
        .toList();
  }

  private static History.Entry read(Document entry) {
    return new History.Entry(
        entry.getLong("version"),
        entry.getDate("at").toInstant(),
        entry.getString("by"),
        entry.getString("why"),
        entry.getString("correlationId"),
        entry.get("changes", new Document()));
  }
}
