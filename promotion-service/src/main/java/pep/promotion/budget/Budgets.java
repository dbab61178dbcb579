package pep.promotion.budget;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.joda.money.Money;
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

/**
 * One document for each budget. Every change is one conditional update by {@link BudgetUpdates}, so
 * that any number of claims at once, here or on other instances, never exceed the limit.
 */
@Repository
public class Budgets {

  static final String COLLECTION = "budgets";

  /** Longer than a run can take; a reservation older than that belongs to a run that died. */
  static final Duration RESERVED_FOR = Duration.ofMinutes(2);

  private static final String LIMIT = Fields.of(BudgetView::limit);
  private static final String SPENT = Fields.of(BudgetView::spent);
  private static final String RESERVED = Fields.of(BudgetView::reserved);
  private static final String EXHAUSTED = Fields.of(BudgetView::exhaustedAt);
  private static final String NEARING = Fields.of(BudgetView::nearingAt);
  private static final String ROUND = Fields.of(BudgetView::round);
  private static final String RUN = Fields.of(BudgetView::reservations, BudgetView.Reservation::id);
  static final String RESERVED_UNTIL =
      Fields.of(BudgetView::reservations, BudgetView.Reservation::until);
  private static final Bson ANY = Filters.empty();

  private final TenantRecords<BudgetView> budgets;
  private final Clock clock;

  Budgets(RecordCollections collections, Clock clock) {
    this.budgets = collections.publishing(RecordKind.of(BudgetView.class, COLLECTION));
    this.clock = clock;
  }

  /**
   * Opens a budget. One that was opened by an attempt that got no further takes the new limit; one
   * that was claimed on stays as it is.
   *
   * @param name the promotion's, by which the budget is found beside its code
   */
  public void open(
      Tenant tenant, String promotionId, String promotionCode, String name, Money limit) {
    if (!budgets.insert(
        tenant, BudgetView.opened(promotionId, promotionCode, name, limit, clock.instant()))) {
      Decimal128 zero = new Decimal128(Money.zero(limit.getCurrencyUnit()).getAmount());
      Bson unclaimed =
          Filters.and(
              Filters.eq(SPENT, zero),
              Filters.eq(RESERVED, zero),
              Filters.exists(EXHAUSTED, false));
      budgets.update(
          tenant, promotionId, unclaimed, Updates.set(LIMIT, new Decimal128(limit.getAmount())));
    }
  }

  /**
   * Raises or lowers a budget that is in use.
   *
   * @return false when more than that is spent or reserved
   */
  public boolean limit(Tenant tenant, String promotionId, Money limit) {
    Decimal128 most = new Decimal128(limit.getAmount());
    return budgets.update(
        tenant,
        promotionId,
        BudgetUpdates.atMost(most),
        Updates.combine(Updates.set(LIMIT, most), Updates.unset(NEARING)));
  }

  /**
   * Reserves for a run. The decision is the one that {@link BudgetBalance#claim} gives on the
   * balance that the update met. A claim that is repeated under one id reserves nothing more and is
   * answered with what it holds.
   *
   * @param claimId the run
   * @param wanted above zero
   * @throws NotFound when there is no such budget
   */
  public BudgetDecision claim(
      Tenant tenant, String promotionId, String claimId, Money wanted, Cause cause) {
    Instant now = clock.instant();
    BudgetView view = get(tenant, promotionId);
    if (view.balance().drained()) {
      return view.balance().claim(wanted);
    }
    BudgetExhausted exhausted =
        new BudgetExhausted(promotionId, view.promotionCode(), view.balance().limit(), now);
    BigDecimal amount = wanted.getAmount();
    Publication published =
        Publication.of(promotionId, 0, cause, exhausted)
            .where(BudgetUpdates.crossesFirst(claimId, amount));
    Publication near =
        Publication.of(
                promotionId,
                0,
                cause,
                new BudgetNearing(promotionId, view.promotionCode(), view.balance().limit(), now))
            .where(BudgetUpdates.nearsFirst(claimId, amount));
    return budgets
        .met(
            tenant,
            promotionId,
            BudgetUpdates.claim(claimId, amount, now, now.plus(RESERVED_FOR)),
            published,
            near)
        .map(met -> BudgetDecision.of(met, claimId, wanted))
        .orElseThrow(() -> new NotFound("budget", promotionId));
  }

  /**
   * Turns a reservation into what was spent of it and takes back what was clawed back; within the
   * transaction that writes the ledger's entries.
   *
   * @param spent of the reservation, from zero to all of it; the rest is released
   * @param clawedBack not negative
   * @return false when the reservation was released meanwhile; the run must not be written then
   */
  public boolean settle(
      Tenant tenant, String promotionId, String claimId, Money spent, Money clawedBack) {
    Bson reserved = spent.isZero() ? ANY : Filters.eq(RUN, claimId);
    List<Bson> update = BudgetUpdates.settle(claimId, spent.minus(clawedBack).getAmount());
    return budgets.update(tenant, promotionId, reserved, update);
  }

  /**
   * Notes who goes without after a run has moved claims; within the transaction that moves them.
   *
   * @param round the {@link BudgetView#round} that the run began with
   * @return false when another run has moved claims meanwhile; this one must not be written then
   */
  public boolean queue(Tenant tenant, String promotionId, long round, WaitingList waiting) {
    List<Bson> update = BudgetUpdates.queue(waiting, clock.instant());
    return budgets.update(tenant, promotionId, Fields.at(ROUND, round), update);
  }

  /** Gives a reservation back; one that is not there is no error. */
  public void release(Tenant tenant, String promotionId, String claimId) {
    budgets.update(tenant, promotionId, Filters.eq(RUN, claimId), BudgetUpdates.release(claimId));
  }

  /** Releases reservations of runs that died: a run that wrote its entries has settled its own. */
  public void releaseStale(Tenant tenant) {
    Instant now = clock.instant();
    for (BudgetView each : budgets.find(tenant, Filters.lt(RESERVED_UNTIL, Date.from(now)))) {
      each.reservations().stream()
          .filter(r -> r.until().isBefore(now))
          .forEach(r -> release(tenant, each.promotionId(), r.id()));
    }
  }

  /** The vendors that have reservations of runs that died. */
  public Set<Tenant> stale() {
    return budgets.tenants(Filters.lt(RESERVED_UNTIL, Date.from(clock.instant())));
  }

  /**
   * @throws NotFound when the vendor has no such budget
   */
  public BudgetView get(Tenant tenant, String promotionId) {
    return budgets.find(tenant, promotionId).orElseThrow(() -> new NotFound("budget", promotionId));
  }

  /** Since when those of the vendor's budgets that claims go without of are exhausted. */
  public Map<String, Instant> exhausted(Tenant tenant) {
    return budgets.find(tenant, Filters.exists(EXHAUSTED)).stream()
        .collect(
            Collectors.toMap(
                BudgetView::promotionId, each -> Objects.requireNonNull(each.exhaustedAt())));
  }

  public Page<BudgetView> page(Tenant tenant, Listing listing) {
    return budgets.page(tenant, ANY, listing);
  }
}
