package pep.promotion.budget;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.joda.money.Money;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/**
 * One document for each budget. Every change is one conditional update by {@link BudgetUpdates}, so
 * that any number of claims at once, here or on other instances, never exceed the limit.
 */
@Repository
public class Budgets {

  static final String COLLECTION = "budgets";

  /** Longer than a run can take; a reservation older than that belongs to a run that died. */
  static final Duration RESERVED_FOR = Duration.ofMinutes(2);

  private static final FindOneAndUpdateOptions BEFORE =
      new FindOneAndUpdateOptions().returnDocument(ReturnDocument.BEFORE);

  private final TenantCollection budgets;
  private final OutboxEntries entries;
  private final OutboxRelay relay;
  private final Clock clock;

  Budgets(TenantCollections collections, OutboxEntries entries, OutboxRelay relay, Clock clock) {
    this.budgets = collections.of(COLLECTION);
    this.entries = entries;
    this.relay = relay;
    this.clock = clock;
    relay.watch(COLLECTION);
  }

  /**
   * Opens a budget. One that was opened by an attempt that got no further takes the new limit; one
   * that was claimed on stays as it is.
   */
  public void open(Tenant tenant, String promotionId, String promotionCode, Money limit) {
    Decimal128 zero = new Decimal128(Money.zero(limit.getCurrencyUnit()).getAmount());
    try {
      budgets.insert(
          tenant,
          new Document("_id", promotionId)
              .append("promotionCode", promotionCode)
              .append("currency", limit.getCurrencyUnit().getCode())
              .append("limit", new Decimal128(limit.getAmount()))
              .append("spent", zero)
              .append("reserved", zero)
              .append("reservations", List.of())
              .append("openedAt", Date.from(clock.instant())));
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      budgets.updateOne(
          tenant,
          Filters.and(
              Filters.eq("_id", promotionId),
              Filters.eq("spent", zero),
              Filters.eq("reserved", zero),
              Filters.exists("exhaustedAt", false)),
          Updates.set("limit", new Decimal128(limit.getAmount())),
          false);
    }
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
    Document event = entries.event(tenant.vendorId(), promotionId, 0, exhausted, cause);
    List<Bson> update =
        BudgetUpdates.claim(claimId, wanted.getAmount(), now, now.plus(RESERVED_FOR), event);
    Document before =
        budgets.findOneAndUpdate(tenant, Filters.eq("_id", promotionId), update, BEFORE);
    if (before == null) {
      throw new NotFound("budget", promotionId);
    }
    BudgetDecision decision = BudgetDecision.of(BudgetDocuments.read(before), claimId, wanted);
    if (decision.outcome() == BudgetDecision.Outcome.REST) {
      relay.wake(COLLECTION);
    }
    return decision;
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
    boolean reserved = !spent.isZero();
    Bson filter =
        reserved
            ? Filters.and(Filters.eq("_id", promotionId), Filters.eq("reservations.id", claimId))
            : Filters.eq("_id", promotionId);
    List<Bson> update = BudgetUpdates.settle(claimId, spent.minus(clawedBack).getAmount());
    return budgets.updateOne(tenant, filter, update).getMatchedCount() == 1;
  }

  /**
   * Notes who goes without after a run has moved claims; within the transaction that moves them.
   *
   * @param round the {@link BudgetView#round} that the run began with
   * @return false when another run has moved claims meanwhile; this one must not be written then
   */
  public boolean queue(Tenant tenant, String promotionId, long round, WaitingList waiting) {
    Bson met = round == 0 ? Filters.in("round", 0L, null) : Filters.eq("round", round);
    return budgets
            .updateOne(
                tenant,
                Filters.and(Filters.eq("_id", promotionId), met),
                BudgetUpdates.queue(waiting, clock.instant()))
            .getMatchedCount()
        == 1;
  }

  /** Gives a reservation back; one that is not there is no error. */
  public void release(Tenant tenant, String promotionId, String claimId) {
    budgets.updateOne(
        tenant,
        Filters.and(Filters.eq("_id", promotionId), Filters.eq("reservations.id", claimId)),
        BudgetUpdates.release(claimId));
  }

  /** Releases reservations of runs that died: a run that wrote its entries has settled its own. */
  public void releaseStale(Tenant tenant) {
    Date now = Date.from(clock.instant());
    for (Document each : budgets.find(tenant, Filters.lt("reservations.until", now))) {
      BudgetView view = BudgetDocuments.read(each);
      view.reservations().stream()
          .filter(r -> r.until().isBefore(clock.instant()))
          .forEach(r -> release(tenant, view.promotionId(), r.id()));
    }
  }

  /**
   * @throws NotFound when the vendor has no such budget
   */
  public BudgetView get(Tenant tenant, String promotionId) {
    Document found = budgets.findOne(tenant, Filters.eq("_id", promotionId));
    if (found == null) {
      throw new NotFound("budget", promotionId);
    }
    return BudgetDocuments.read(found);
  }

  /** Since when those of the vendor's budgets that claims go without of are exhausted. */
  public Map<String, Instant> exhausted(Tenant tenant) {
    return budgets.find(tenant, Filters.exists("exhaustedAt")).stream()
        .collect(
            Collectors.toMap(
                each -> each.getString("_id"), each -> each.getDate("exhaustedAt").toInstant()));
  }

  public Page<BudgetView> page(Tenant tenant, Listing listing) {
    return budgets.page(tenant, new Document(), listing, BudgetDocuments::read);
  }
}
