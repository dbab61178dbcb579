package pep.promotion.closing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.LedgerSums;
import pep.promotion.ledger.PartnerAccounts;
import pep.promotion.roster.Roster;
import pep.promotion.roster.VendorTerms;

/** A vendor's posting periods as they stand. */
@Service
public class Periods {

  private final Ledger ledger;
  private final LedgerSums sums;
  private final PartnerAccounts accounts;
  private final ClosedPeriods closed;
  private final Roster roster;
  private final Clock clock;

  Periods(
      Ledger ledger,
      LedgerSums sums,
      PartnerAccounts accounts,
      ClosedPeriods closed,
      Roster roster,
      Clock clock) {
    this.ledger = ledger;
    this.sums = sums;
    this.accounts = accounts;
    this.closed = closed;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * A period as it stands.
   *
   * @param isClosed whether nothing is posted in it any more
   * @param closing when and by whom it was closed; null for one that was closed with a later one
   */
  public record Status(FiscalPeriod period, boolean isClosed, @Nullable ClosedPeriod closing) {}

  /** All periods from the first that anything was posted in until the present one. */
  public List<Status> all(Tenant tenant) {
    VendorTerms vendor = roster.vendor(tenant);
    YearMonth now = YearMonth.from(clock.instant().atZone(vendor.zone()));
    List<String> months = sums.months(tenant);
    YearMonth last = months.isEmpty() ? now : latest(now, YearMonth.parse(months.getLast()));
    YearMonth first = months.isEmpty() ? now : earliest(now, YearMonth.parse(months.getFirst()));
    String through = ledger.closedThrough(tenant).orElse("");
    Map<String, ClosedPeriod> closings = new HashMap<>();
    closed.all(tenant).forEach(each -> closings.put(each.period(), each));
    List<Status> all = new ArrayList<>();
    for (YearMonth each = first; !each.isAfter(last); each = each.plusMonths(1)) {
      FiscalPeriod period = FiscalPeriod.of(each, vendor);
      all.add(
          new Status(
              period, period.period().compareTo(through) <= 0, closings.get(period.period())));
    }
    return all;
  }

  /** A period as it stands, whether anything was posted in it or not. */
  public Status status(Tenant tenant, String named) {
    FiscalPeriod period = FiscalPeriod.named(named, roster.vendor(tenant));
    String through = ledger.closedThrough(tenant).orElse("");
    return new Status(
        period,
        period.period().compareTo(through) <= 0,
        closed.find(tenant, period.period()).orElse(null));
  }

  /** What is owed over a period, as it is posted now. */
  public PeriodBalance balance(Tenant tenant, String period) {
    VendorTerms vendor = roster.vendor(tenant);
    return PeriodBalance.of(
        accounts.in(tenant, period, null, vendor.currency()), vendor.currency());
  }

  /** The first period before one that is open and that something was posted in. */
  Optional<String> openBefore(Tenant tenant, String period) {
    String through = ledger.closedThrough(tenant).orElse("");
    return sums.months(tenant).stream()
        .filter(each -> each.compareTo(through) > 0 && each.compareTo(period) < 0)
        .findFirst();
  }

  private static YearMonth earliest(YearMonth a, YearMonth b) {
    return a.isBefore(b) ? a : b;
  }

  private static YearMonth latest(YearMonth a, YearMonth b) {
    return a.isAfter(b) ? a : b;
  }
}
