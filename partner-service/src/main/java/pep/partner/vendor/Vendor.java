package pep.partner.vendor;

import java.time.Instant;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import pep.partner.identity.user.AccessEnds;
import pep.platform.access.AccessEnded;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** A vendor that runs its channel here. Its id is the tenant of all that is its own. */
public class Vendor extends Aggregate {

  static final AggregateKind<Vendor> KIND =
      AggregateKind.of(Vendor.class, "vendor", "vendors").publishing(VendorChanged::of);

  private String name;
  private CurrencyUnit currency;
  private ZoneId timeZone;
  private VendorSettings settings;
  private @Nullable Brand brand;
  private @Nullable Instant suspendedAt;
  private @Nullable String suspendedReason;
  private @Nullable String administratorInvited;

  @SuppressWarnings("NullAway.Init")
  private Vendor() {}

  private Vendor(Tenant self, String name, CurrencyUnit currency, ZoneId timeZone, Instant now) {
    super(self, self.vendorId(), now);
    this.name = name;
    this.currency = currency;
    this.timeZone = timeZone;
    this.settings = VendorSettings.DEFAULTS;
  }

  /** The currency is for good: every ledger of the vendor is kept in it. */
  static Vendor create(
      String id, String name, CurrencyUnit currency, ZoneId timeZone, Instant now) {
    return new Vendor(new Tenant(id), name, currency, timeZone, now);
  }

  void change(String newName, ZoneId newTimeZone, VendorSettings newSettings) {
    this.name = newName;
    this.timeZone = newTimeZone;
    this.settings = newSettings;
  }

  /** Whether days, months and fiscal years would begin at other instants with these. */
  boolean movesCalendar(ZoneId newTimeZone, VendorSettings newSettings) {
    return !timeZone.equals(newTimeZone)
        || settings.fiscalYearStartMonth() != newSettings.fiscalYearStartMonth();
  }

  void look(Brand changed) {
    this.brand = changed;
  }

  void rename(String newName) {
    this.name = newName;
  }

  /**
   * Nobody of it and of its partners comes in any more; nothing of it is lost. A repeat keeps the
   * first reason.
   */
  void suspend(String reason, Instant at) {
    if (suspendedAt == null) {
      suspendedAt = at;
      suspendedReason = reason;
      raise(new AccessEnded(id(), version() + 1, AccessEnds.endOf(at)));
    }
  }

  void resume() {
    suspendedAt = null;
    suspendedReason = null;
  }

  /** The operator lets somebody in to administer it; stands in its history. */
  void inviteAdministrator(String email) {
    administratorInvited = email;
  }

  /** Whom the operator let in last to administer it; null for nobody. */
  public @Nullable String administratorInvited() {
    return administratorInvited;
  }

  /** When the operator suspended it; null while it is in business. */
  public @Nullable Instant suspendedAt() {
    return suspendedAt;
  }

  public @Nullable String suspendedReason() {
    return suspendedReason;
  }

  public String name() {
    return name;
  }

  public CurrencyUnit currency() {
    return currency;
  }

  public ZoneId timeZone() {
    return timeZone;
  }

  public VendorSettings settings() {
    return settings;
  }

  /** How it looks; nothing of its own until it is given. */
  public Brand brand() {
    return brand == null ? Brand.NONE : brand;
  }

  /** Where its logo is shown; null where it has none. */
  public @Nullable String logo() {
    String logo = brand().logo();
    return logo == null ? null : "/api/logos/" + logo;
  }
}
