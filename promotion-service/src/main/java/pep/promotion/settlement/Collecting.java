package pep.promotion.settlement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.PartnerAccounts;
import pep.promotion.ledger.PartnerAccounts.Payable;
import pep.promotion.payee.Payee;
import pep.promotion.payee.Payees;
import pep.promotion.roster.Roster;

/** Collects what is owed and can be paid. */
@Component
class Collecting {

  private final PartnerAccounts accounts;
  private final PaymentHolds holds;
  private final Payees payees;
  private final Roster roster;
  private final Clock clock;

  Collecting(
      PartnerAccounts accounts, PaymentHolds holds, Payees payees, Roster roster, Clock clock) {
    this.accounts = accounts;
    this.holds = holds;
    this.payees = payees;
    this.roster = roster;
    this.clock = clock;
  }

  /** Who is paid what was owed at the end of a period, and who is not. */
  Collected of(Tenant tenant, String period, SettlementTerms terms) {
    Instant now = clock.instant();
    List<Payable> owed = accounts.payable(tenant, period, roster.vendor(tenant).currency());
    Map<String, PaymentHold> held = holds.byPartner(tenant);
    Map<String, Payee> known = payees.of(tenant, owed.stream().map(Payable::partnerId).toList());
    List<SettlementLine> lines = new ArrayList<>();
    List<Collected.LeftOut> leftOut = new ArrayList<>();
    for (Payable each : owed) {
      Payee payee = known.get(each.partnerId());
      if (each.amount().isLessThan(terms.minimum())) {
        leftOut.add(leftOut(each, Collected.Reason.BELOW_MINIMUM));
      } else if (held.containsKey(each.partnerId())) {
        leftOut.add(leftOut(each, Collected.Reason.ON_HOLD));
      } else if (payee == null) {
        leftOut.add(leftOut(each, Collected.Reason.NO_PAYMENT_DETAILS));
      } else {
        lines.add(line(period, each, payee, now));
      }
    }
    return Collected.of(period, lines, leftOut, roster.vendor(tenant).currency());
  }

  private static Collected.LeftOut leftOut(Payable each, Collected.Reason reason) {
    return new Collected.LeftOut(each.partnerId(), each.partnerCode(), each.amount(), reason);
  }

  private static SettlementLine line(String period, Payable owed, Payee payee, Instant now) {
    return new SettlementLine(
        "",
        0,
        period,
        owed.partnerId(),
        owed.partnerCode(),
        owed.amount(),
        payee.holder(),
        payee.shown(),
        payee.sealed(),
        payee.bic(),
        payee.changedAt(),
        LineStatus.DUE,
        null,
        now);
  }
}
