package pep.promotion.settlement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.roster.Roster;

/**
 * Notes in the ledger what the bank did: lines, settlement and entries in one transaction, and each
 * entry under an id of its payment, so that nothing is noted twice.
 */
@Service
public class Paying {

  private final Settlements settlements;
  private final SettlementLines lines;
  private final OpenSettlements open;
  private final Ledger ledger;
  private final Roster roster;
  private final Transactions transactions;
  private final Clock clock;

  Paying(
      Settlements settlements,
      SettlementLines lines,
      OpenSettlements open,
      Ledger ledger,
      Roster roster,
      Transactions transactions,
      Clock clock) {
    this.settlements = settlements;
    this.lines = lines;
    this.open = open;
    this.ledger = ledger;
    this.roster = roster;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Notes that the bank paid an approved settlement. One that is paid already stays as it is.
   *
   * @param rejected why the bank did not pay some, by their partners; these are owed again
   * @throws InvalidInput when it names a partner that the settlement does not pay
   */
  public Settlement pay(
      Tenant tenant,
      String id,
      Map<String, String> rejected,
      @Nullable String ifMatch,
      Cause cause) {
    return transactions.call(
        () -> {
          Settlement settlement = settlements.get(tenant, id);
          ETags.check(ifMatch, settlement);
          return settlement.status() == SettlementStatus.PAID
              ? settlement
              : paid(tenant, settlement, rejected, cause);
        });
  }

  private Settlement paid(
      Tenant tenant, Settlement settlement, Map<String, String> rejected, Cause cause) {
    settlement.guard("pay", SettlementStatus.APPROVED);
    Instant now = clock.instant();
    Set<String> unknown = new TreeSet<>(rejected.keySet());
    List<SettlementLine> made = new ArrayList<>();
    List<SettlementLine> changed = new ArrayList<>();
    List<LedgerEntry> entries = new ArrayList<>();
    for (SettlementLine line : lines.of(tenant, settlement.id())) {
      String reason = rejected.get(line.partnerId());
      unknown.remove(line.partnerId());
      if (reason == null) {
        made.add(line.become(LineStatus.PAID, null, now));
        entries.add(entry(line, line.key(), line.amount().negated(), now));
      }
      changed.add(line.become(reason == null ? LineStatus.PAID : LineStatus.REJECTED, reason, now));
    }
    if (!unknown.isEmpty()) {
      throw InvalidInput.unknown("rejected", "partner");
    }
    lines.replace(tenant, changed);
    ledger.post(tenant, entries, roster.vendor(tenant).zone());
    open.end(tenant);
    settlement.pay(made, now);
    return settlements.save(settlement, cause);
  }

  /**
   * Notes that a bank sent a payment back: it is owed again. One that was sent back already changes
   * nothing.
   *
   * @throws InvalidInput when the settlement did not pay the partner
   */
  public Settlement sentBack(
      Tenant tenant, String id, String partnerId, String reason, Cause cause) {
    return transactions.call(
        () -> {
          Settlement settlement = settlements.get(tenant, id);
          settlement.guard("return a payment of", SettlementStatus.PAID);
          SettlementLine line =
              lines
                  .find(tenant, id, partnerId)
                  .orElseThrow(() -> InvalidInput.unknown("partnerId", "partner"));
          if (line.status() != LineStatus.PAID) {
            return settlement;
          }
          Instant now = clock.instant();
          lines.replace(tenant, List.of(line.become(LineStatus.REJECTED, reason, now)));
          ledger.post(
              tenant,
              List.of(entry(line, line.key() + "/back", line.amount(), now)),
              roster.vendor(tenant).zone());
          settlement.sentBack(line.amount());
          return settlements.save(settlement, cause.because(reason));
        });
  }

  private static LedgerEntry entry(SettlementLine line, String id, Money amount, Instant now) {
    return LedgerEntry.payment(
        id, line.settlementId(), now, line.partnerId(), line.partnerCode(), amount);
  }
}
