package pep.promotion.accrual.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.promotion.accrual.claim.BudgetShares;
import pep.promotion.accrual.statement.Explained;
import pep.promotion.accrual.statement.PostedStatements;
import pep.promotion.accrual.statement.StatementQuery;
import pep.promotion.accrual.statement.Statements;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Incentive statements: any partner's for the vendor's staff, its own for a partner. */
@RestController
@Allowed("ledger:read")
class StatementController {

  private final Statements statements;
  private final PostedStatements posted;
  private final BudgetShares shares;
  private final Roster roster;

  StatementController(
      Statements statements, PostedStatements posted, BudgetShares shares, Roster roster) {
    this.statements = statements;
    this.posted = posted;
    this.shares = shares;
    this.roster = roster;
  }

  /** Shows what a partner's sales earned it, as they count now or as it was posted. */
  @GetMapping("/api/statements")
  StatementResponse ofPartner(
      Reach reach,
      @RequestParam String partnerId,
      @Valid @ModelAttribute StatementParameters asked) {
    reach.require(partnerId, "partner", partnerId);
    return statement(reach, partnerId, asked);
  }

  /**
   * Why a partner's sales count for a rebate, or do not. Whether the partner's sales count for a
   * rebate: decided once, when they first reach it.
   */
  @GetMapping("/api/statements/explain")
  Explained explainStatement(
      Reach reach, @RequestParam String partnerId, @RequestParam String promotion) {
    reach.require(partnerId, "partner", partnerId);
    return statements.explain(reach.tenant(), partnerId, promotion);
  }

  /** Shows what the calling partner's sales earned it, as they count now or as it was posted. */
  @GetMapping("/api/my/statement")
  StatementResponse mine(PartnerCaller partner, @Valid @ModelAttribute StatementParameters asked) {
    return statement(partner, partner.partnerId(), asked);
  }

  private StatementResponse statement(Reach caller, String partnerId, StatementParameters asked) {
    StatementQuery query = asked.query();
    PartnerStanding partner = roster.partner(caller.tenant(), partnerId);
    return asked.asOf() == null
        ? asItStands(caller, partner, query)
        : asOf(caller, partner, asked.asOf(), query);
  }

  private StatementResponse asItStands(
      Reach caller, PartnerStanding partner, StatementQuery query) {
    String partnerId = partner.partnerId();
    StatementQuery.Result result = statements.query(caller.tenant(), partnerId, query);
    return new StatementResponse(
        partnerId,
        partner.partnerCode(),
        null,
        result.totals(),
        shares.of(caller.tenant(), partnerId),
        rows(result),
        result.more() ? StatementParameters.cursor(result.rows().getLast().position()) : null,
        batch -> batch.accept(rows(statements.query(caller.tenant(), partnerId, query.whole()))));
  }

  private StatementResponse asOf(
      Reach caller, PartnerStanding partner, Instant asOf, StatementQuery query) {
    String partnerId = partner.partnerId();
    PostedStatements.Result result = posted.query(caller.tenant(), partnerId, asOf, query);
    return new StatementResponse(
        partnerId,
        partner.partnerCode(),
        asOf,
        result.totals(),
        List.of(),
        rows(result),
        result.more() ? StatementParameters.cursor(result.rows().getLast().position()) : null,
        batch -> batch.accept(rows(posted.query(caller.tenant(), partnerId, asOf, query.whole()))));
  }

  private static List<StatementRow> rows(PostedStatements.Result result) {
    return result.rows().stream().map(StatementRow::of).toList();
  }

  private static List<StatementRow> rows(StatementQuery.Result result) {
    return result.rows().stream().map(StatementRow::of).toList();
  }
}
