package pep.promotion.closing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.PartnerAccounts;
import pep.promotion.roster.Roster;
import pep.promotion.roster.VendorTerms;

/** Closes posting periods, once and in their order. */
@Service
public class Closing {

  private final Periods periods;
  private final ClosedPeriods closed;
  private final OpenWorks openWorks;
  private final Ledger ledger;
  private final PartnerAccounts accounts;
  private final Roster roster;
  private final Transactions transactions;
  private final Clock clock;

  Closing(
      Periods periods,
      ClosedPeriods closed,
      OpenWorks openWorks,
      Ledger ledger,
      PartnerAccounts accounts,
      Roster roster,
      Transactions transactions,
      Clock clock) {
    this.periods = periods;
    this.closed = closed;
    this.openWorks = openWorks;
    this.ledger = ledger;
    this.accounts = accounts;
    this.roster = roster;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What closing a period finds.
   *
   * @param balance what is owed at its end
   * @param open what is not in it yet: it is posted in the first open period, once it is settled
   */
  public record Outcome(PeriodBalance balance, OpenWork open) {}

  /** What closing a period now would find; changes nothing. */
  public Outcome preview(Tenant tenant, String named) {
    FiscalPeriod period = FiscalPeriod.named(named, roster.vendor(tenant));
    return closed
        .find(tenant, period.period())
        .map(each -> new Outcome(each.balance(), each.open()))
        .orElseGet(
            () -> {
              check(tenant, period);
              return found(tenant, period);
            });
  }

  /**
   * Closes a period. One that is closed already stays as it was, and the answer is that of then.
   *
   * @throws PeriodNotEnded when its last day is not over
   * @throws EarlierPeriodOpen when something was posted in an earlier one that is open
   */
  public Outcome close(Tenant tenant, String named, @Nullable String reason, Cause cause) {
    FiscalPeriod period = FiscalPeriod.named(named, roster.vendor(tenant));
    return transactions.call(() -> closeOnce(tenant, period, reason, cause));
  }

  private Outcome closeOnce(
      Tenant tenant, FiscalPeriod period, @Nullable String reason, Cause cause) {
    Instant now = clock.instant();
    var before = closed.find(tenant, period.period());
    if (before.isPresent()) {
      return new Outcome(before.get().balance(), before.get().open());
    }
    check(tenant, period);
    Outcome outcome;
    if (ledger.close(tenant, period.period(), now)) {
      outcome = found(tenant, period);
      closed.note(
          tenant,
          new ClosedPeriod(
              period.period(), now, cause.by(), reason, outcome.balance(), outcome.open()),
          reason == null ? cause : cause.because(reason),
          told(tenant, period, outcome.balance(), now));
    } else {
      outcome = new Outcome(periods.balance(tenant, period.period()), OpenWork.NONE);
    }
    return outcome;
  }

  private List<Object> told(
      Tenant tenant, FiscalPeriod period, PeriodBalance balance, Instant now) {
    List<Object> facts = new ArrayList<>();
    facts.add(
        new PeriodClosed(
            period.period(), period.fiscalYear(), period.number(), balance.closing(), now));
    facts.addAll(
        StatementsReady.of(
            period.period(),
            accounts.in(tenant, period.period(), null, roster.vendor(tenant).currency())));
    return facts;
  }

  private void check(Tenant tenant, FiscalPeriod period) {
    VendorTerms vendor = roster.vendor(tenant);
    if (!period.hasEnded(clock.instant(), vendor)) {
      throw new PeriodNotEnded(period);
    }
    periods
        .openBefore(tenant, period.period())
        .ifPresent(
            first -> {
              throw new EarlierPeriodOpen(period.period(), first);
            });
  }

  private Outcome found(Tenant tenant, FiscalPeriod period) {
    return new Outcome(periods.balance(tenant, period.period()), openWorks.of(tenant));
  }
}
