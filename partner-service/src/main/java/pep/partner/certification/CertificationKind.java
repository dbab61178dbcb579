package pep.partner.certification;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** A certification that the vendor gives, and how long an award of it holds. */
public class CertificationKind extends Aggregate {

  static final AggregateKind<CertificationKind> KIND =
      AggregateKind.of(CertificationKind.class, "certification", "certification_kinds")
          .searchedBy(kind -> Stream.of(kind.code, kind.name))
          .publishing(CertificationChanged::of);

  private String code;
  private String name;
  private @Nullable Integer validMonths;

  @SuppressWarnings("NullAway.Init")
  private CertificationKind() {}

  private CertificationKind(Tenant tenant, String code, Instant now) {
    super(tenant, idOf(tenant, code), now);
    this.code = code;
    this.name = code;
  }

  static CertificationKind of(Tenant tenant, String code, Instant now) {
    return new CertificationKind(tenant, code, now);
  }

  static String idOf(Tenant tenant, String code) {
    return Creation.derivedFrom(tenant.vendorId() + "\n" + code).id("crt");
  }

  /**
   * @param months how long an award holds; null for ever
   */
  void define(String newName, @Nullable Integer months) {
    this.name = newName;
    this.validMonths = months;
  }

  /** The instant at which an award ceases to hold: calendar months later in the vendor's zone. */
  public @Nullable Instant expiryOf(Instant awardedAt, ZoneId zone) {
    return validMonths == null
        ? null
        : awardedAt.atZone(zone).plus(Period.ofMonths(validMonths)).toInstant();
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public @Nullable Integer validMonths() {
    return validMonths;
  }
}
