package pep.promotion.settlement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.StaleVersion;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.closing.Periods;

/** Proposes, approves and cancels settlements. */
@Service
public class Settling {

  private static final int TRIES = 5;

  private final Periods periods;
  private final Collecting collecting;
  private final PayingTerms terms;
  private final Settlements settlements;
  private final SettlementLines lines;
  private final OpenSettlements open;
  private final Transactions transactions;
  private final Clock clock;

  Settling(
      Periods periods,
      Collecting collecting,
      PayingTerms terms,
      Settlements settlements,
      SettlementLines lines,
      OpenSettlements open,
      Transactions transactions,
      Clock clock) {
    this.periods = periods;
    this.collecting = collecting;
    this.terms = terms;
    this.settlements = settlements;
    this.lines = lines;
    this.open = open;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Whom a settlement of a period would pay now; changes nothing.
   *
   * @throws PeriodOpen when the period is not closed
   */
  public Collected preview(Tenant tenant, String period) {
    guardClosed(tenant, period);
    return collecting.of(tenant, period, terms.get(tenant));
  }

  /**
   * Proposes to pay what was owed at the end of a closed period. The same creation again gives back
   * the first.
   *
   * @throws PeriodOpen when the period is not closed
   * @throws SettlementOpen while another settlement is open
   * @throws NothingToPay when nobody can be paid
   */
  public Settlement propose(Tenant tenant, String period, Creation creation, Cause cause) {
    guardClosed(tenant, period);
    String id = creation.id("set");
    return transactions.call(
        () ->
            settlements
                .repeated(tenant, id, creation)
                .orElseGet(() -> proposed(tenant, period, id, creation, cause)));
  }

  private Settlement proposed(
      Tenant tenant, String period, String id, Creation creation, Cause cause) {
    SettlementTerms how = terms.get(tenant);
    open.open(tenant, id);
    Collected collected = collecting.of(tenant, period, how);
    if (collected.lines().isEmpty()) {
      throw new NothingToPay(period);
    }
    List<SettlementLine> numbered = new ArrayList<>(collected.lines().size());
    collected.lines().forEach(each -> numbered.add(each.in(id, numbered.size() + 1)));
    lines.insert(tenant, numbered);
    return settlements.create(
        Settlement.proposed(tenant, id, collected, how, cause.by(), clock.instant()),
        creation,
        cause);
  }

  /** Approves a settlement; of two who do so at once both count. */
  public Settlement approve(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    for (int attempt = 1; ; attempt++) {
      try {
        return with(tenant, id, ifMatch, cause, each -> each.approve(cause.by(), clock.instant()));
      } catch (StaleVersion again) {
        if (ifMatch != null || attempt == TRIES) {
          throw again;
        }
      }
    }
  }

  /** Gives a proposed settlement up; what it was over is owed as before. */
  public Settlement cancel(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    return transactions.call(
        () -> {
          boolean ends = settlements.get(tenant, id).status() == SettlementStatus.PROPOSED;
          Settlement cancelled = with(tenant, id, ifMatch, cause, Settlement::cancel);
          if (ends) {
            lines.cancel(tenant, id, clock.instant());
            open.end(tenant);
          }
          return cancelled;
        });
  }

  private Settlement with(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      Cause cause,
      Consumer<Settlement> change) {
    Settlement settlement = settlements.get(tenant, id);
    ETags.check(ifMatch, settlement);
    change.accept(settlement);
    return settlements.save(settlement, cause);
  }

  private void guardClosed(Tenant tenant, String period) {
    if (!periods.status(tenant, period).isClosed()) {
      throw new PeriodOpen(period);
    }
  }
}
