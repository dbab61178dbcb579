package pep.promotion.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** One run that pays partners what was owed to them at the end of a closed period. */
public class Settlement extends Aggregate {

  static final AggregateKind<Settlement> KIND =
      AggregateKind.of(Settlement.class, "settlement", "settlements");

  private static final int LINES_A_FACT = 1_000;

  private String period;
  private SettlementStatus status;
  private Money amount;
  private int payments;
  private String proposedBy;
  private int approvalsNeeded;
  private List<Approval> approvals;
  private @Nullable Money paid;
  private @Nullable Money rejected;
  private @Nullable Instant paidAt;

  @SuppressWarnings("NullAway.Init")
  private Settlement() {}

  /** That somebody approved it. */
  public record Approval(String by, Instant at) {}

  private Settlement(
      Tenant tenant,
      String id,
      String period,
      Money amount,
      int payments,
      String by,
      int approvalsNeeded,
      Instant now) {
    super(tenant, id, now);
    this.period = period;
    this.status = SettlementStatus.PROPOSED;
    this.amount = amount;
    this.payments = payments;
    this.proposedBy = by;
    this.approvalsNeeded = approvalsNeeded;
    this.approvals = List.of();
  }

  static Settlement proposed(
      Tenant tenant,
      String id,
      Collected collected,
      SettlementTerms terms,
      String by,
      Instant now) {
    Money amount = collected.amount();
    boolean two = amount.isGreaterThan(terms.secondAbove());
    Settlement settlement =
        new Settlement(
            tenant, id, collected.period(), amount, collected.lines().size(), by, two ? 2 : 1, now);
    settlement.raise(
        new SettlementProposed(
            id, settlement.period, amount, settlement.payments, settlement.proposedBy));
    return settlement;
  }

  /**
   * Approves it. Whoever has approved before changes nothing; the last approval that is needed
   * frees it, and none is of whoever proposed it.
   *
   * @throws ApprovalByAnother when the proposer would approve
   */
  void approve(String by, Instant now) {
    if (status == SettlementStatus.APPROVED || approvedBy(by)) {
      return;
    }
    guard("approve", SettlementStatus.PROPOSED);
    if (by.equals(proposedBy)) {
      throw new ApprovalByAnother(id());
    }
    List<Approval> more = new ArrayList<>(approvals);
    more.add(new Approval(by, now));
    approvals = List.copyOf(more);
    if (approvals.size() >= approvalsNeeded) {
      status = SettlementStatus.APPROVED;
    }
  }

  /** Gives it up. A repeat changes nothing. */
  void cancel() {
    if (status != SettlementStatus.CANCELLED) {
      guard("cancel", SettlementStatus.PROPOSED);
      status = SettlementStatus.CANCELLED;
    }
  }

  /** Notes what the bank paid and what it did not. */
  void pay(List<SettlementLine> made, Instant now) {
    guard("pay", SettlementStatus.APPROVED);
    Money done = amount.minus(amount);
    for (SettlementLine each : made) {
      done = done.plus(each.amount());
    }
    for (int from = 0; from < made.size(); from += LINES_A_FACT) {
      List<SettlementLine> some = made.subList(from, Math.min(made.size(), from + LINES_A_FACT));
      raise(new RemittancesPaid(id(), period, some.stream().map(PaidRemittance::of).toList()));
    }
    status = SettlementStatus.PAID;
    paid = done;
    rejected = amount.minus(done);
    paidAt = now;
  }

  /** Notes what a bank sent back after it was paid. */
  void sentBack(Money back) {
    guard("return a payment of", SettlementStatus.PAID);
    paid = paid == null ? null : paid.minus(back);
    rejected = rejected == null ? null : rejected.plus(back);
  }

  void guard(String action, SettlementStatus needed) {
    if (status != needed) {
      throw new SettlementStatusForbids(id(), status, action);
    }
  }

  private boolean approvedBy(String by) {
    return approvals.stream().anyMatch(each -> each.by().equals(by));
  }

  /** The period whose closing balances it pays. */
  public String period() {
    return period;
  }

  public SettlementStatus status() {
    return status;
  }

  /** What it is over, in all. */
  public Money amount() {
    return amount;
  }

  /** How many partners it is over. */
  public int payments() {
    return payments;
  }

  public String proposedBy() {
    return proposedBy;
  }

  /** How many people have to approve it, one or two. */
  public int approvalsNeeded() {
    return approvalsNeeded;
  }

  public List<Approval> approvals() {
    return approvals;
  }

  /** What was paid; null before. */
  public @Nullable Money paid() {
    return paid;
  }

  /** What was not paid and is owed again; null before. */
  public @Nullable Money rejected() {
    return rejected;
  }

  public @Nullable Instant paidAt() {
    return paidAt;
  }
}
