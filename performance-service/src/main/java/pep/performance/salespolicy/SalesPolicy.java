package pep.performance.salespolicy;

import java.time.Instant;
import java.time.LocalDate;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** What a vendor asks of its sales; there is one for each vendor. */
public class SalesPolicy extends Aggregate {

  /** Days before it are those that systems write where they know none, such as 1900 and 1970. */
  static final LocalDate USUAL_FIRST_DAY = LocalDate.of(1980, 1, 1);

  static final AggregateKind<SalesPolicy> KIND =
      AggregateKind.of(SalesPolicy.class, "sales policy", "sales.policies");

  private LocalDate firstDay;
  private DoubtfulReturns doubtfulReturns;

  @SuppressWarnings("NullAway.Init")
  private SalesPolicy() {}

  private SalesPolicy(Tenant tenant, Instant now) {
    super(tenant, idOf(tenant), now);
    this.firstDay = USUAL_FIRST_DAY;
    this.doubtfulReturns = DoubtfulReturns.HOLD;
  }

  static String idOf(Tenant tenant) {
    return Creation.derivedFrom(tenant.vendorId()).id("spo");
  }

  /** The policy of a vendor that has set none. */
  static SalesPolicy usual(Tenant tenant, Instant now) {
    return new SalesPolicy(tenant, now);
  }

  void change(LocalDate newFirstDay, DoubtfulReturns newDoubtfulReturns) {
    this.firstDay = newFirstDay;
    this.doubtfulReturns = newDoubtfulReturns;
  }

  /** The first day, in the vendor's time zone, of which sales are taken. */
  public LocalDate firstDay() {
    return firstDay;
  }

  public DoubtfulReturns doubtfulReturns() {
    return doubtfulReturns;
  }
}
