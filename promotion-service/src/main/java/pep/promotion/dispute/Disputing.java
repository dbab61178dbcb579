package pep.promotion.dispute;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.statement.StatementLine;
import pep.promotion.accrual.statement.Statements;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.roster.Roster;

/** Opens disputes and ends them. */
@Service
public class Disputing {

  private final Disputes disputes;
  private final Statements statements;
  private final Ledger ledger;
  private final Roster roster;
  private final Transactions transactions;
  private final Clock clock;

  Disputing(
      Disputes disputes,
      Statements statements,
      Ledger ledger,
      Roster roster,
      Transactions transactions,
      Clock clock) {
    this.disputes = disputes;
    this.statements = statements;
    this.ledger = ledger;
    this.roster = roster;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Disputes a line of the caller's own statement.
   *
   * @param promotion id or code of the rebate
   * @throws InvalidInput when no statement of the partner has such a line
   * @throws pep.platform.aggregate.AlreadyExists while another dispute of the line is open
   */
  public Dispute open(
      PartnerCaller partner, Creation creation, String promotion, String lineId, String text) {
    Tenant tenant = partner.tenant();
    DisputedLine line = line(tenant, partner.partnerId(), promotion, lineId);
    Dispute dispute =
        Dispute.of(
            tenant,
            creation.id("dsp"),
            roster.partner(tenant, partner.partnerId()),
            line,
            message(partner, text));
    return disputes.create(dispute, creation, Cause.of(partner));
  }

  private DisputedLine line(Tenant tenant, String partnerId, String promotion, String lineId) {
    for (Statements.OfPromotion each : statements.of(tenant, partnerId)) {
      String id = each.promotion().id();
      String code = each.promotion().code();
      if (promotion.equals(id) || promotion.equals(code)) {
        for (StatementLine line : each.lines()) {
          if (line.line().id().equals(lineId)) {
            return new DisputedLine(id, code, lineId, line.incentive());
          }
        }
      }
    }
    throw InvalidInput.unknown("lineId", "statement line");
  }

  /** Says something in a dispute. */
  public Dispute say(Reach caller, String id, String text, @Nullable String ifMatch) {
    return with(caller, id, ifMatch, (dispute, now) -> dispute.say(message(caller, text)));
  }

  /** Ends a dispute for the partner that opened it. */
  public Dispute withdraw(PartnerCaller partner, String id, @Nullable String ifMatch) {
    return with(partner, id, ifMatch, (dispute, now) -> dispute.withdraw());
  }

  /**
   * Ends a dispute: by an entry over what is owed more or less, in the open period, or by saying
   * why all stays as it is.
   *
   * @param adjustment not zero; null where all stays
   */
  public Dispute resolve(
      Staff staff, String id, @Nullable Money adjustment, String reason, @Nullable String ifMatch) {
    return transactions.call(
        () ->
            with(
                staff,
                id,
                ifMatch,
                (dispute, now) -> {
                  dispute.resolve(adjustment, reason);
                  if (adjustment != null) {
                    post(staff.tenant(), dispute, adjustment, now);
                  }
                }));
  }

  private void post(Tenant tenant, Dispute dispute, Money adjustment, Instant now) {
    ledger.post(
        tenant,
        List.of(
            LedgerEntry.adjustment(
                dispute.id(),
                dispute.id(),
                now,
                dispute.partnerId(),
                dispute.partnerCode(),
                adjustment)),
        roster.vendor(tenant).zone());
  }

  private Dispute with(
      Reach caller, String id, @Nullable String ifMatch, BiConsumer<Dispute, Instant> change) {
    Dispute dispute = disputes.get(caller, id);
    ETags.check(ifMatch, dispute);
    change.accept(dispute, clock.instant());
    return disputes.save(dispute, Cause.of(caller));
  }

  private DisputeMessage message(Reach caller, String text) {
    return new DisputeMessage(
        caller.subject(), caller instanceof PartnerCaller, clock.instant(), text);
  }
}
