package pep.promotion.accrual.web;

import jakarta.validation.Valid;
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
import pep.promotion.accrual.statement.StatementQuery;
import pep.promotion.accrual.statement.Statements;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Incentive statements: any partner's for the vendor's staff, its own for a partner. */
@RestController
@Allowed("ledger:read")
class StatementController {

  private final Statements statements;
  private final BudgetShares shares;
  private final Roster roster;

  StatementController(Statements statements, BudgetShares shares, Roster roster) {
    this.statements = statements;
    this.shares = shares;
    this.roster = roster;
  }

  /** Shows what a partner's sales earned it. */
  @GetMapping("/api/statements")
  StatementResponse ofPartner(
      Reach reach,
      @RequestParam String partnerId,
      @Valid @ModelAttribute StatementParameters asked) {
    reach.require(partnerId, "partner", partnerId);
    return statement(reach, partnerId, asked.query());
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

  /** Shows what the calling partner's sales earned it. */
  @GetMapping("/api/my/statement")
  StatementResponse mine(PartnerCaller partner, @Valid @ModelAttribute StatementParameters asked) {
    return statement(partner, partner.partnerId(), asked.query());
  }

  private StatementResponse statement(Reach caller, String partnerId, StatementQuery query) {
    PartnerStanding partner = roster.partner(caller.tenant(), partnerId);
    StatementQuery.Result result = statements.query(caller.tenant(), partnerId, query);
    return new StatementResponse(
        partnerId,
        partner.partnerCode(),
        result.totals(),
        shares.of(caller.tenant(), partnerId),
        rows(result),
        result.more() ? StatementParameters.cursor(result.rows().getLast().position()) : null,
        batch -> batch.accept(rows(statements.query(caller.tenant(), partnerId, query.whole()))));
  }

  private static List<StatementRow> rows(StatementQuery.Result result) {
    return result.rows().stream().map(StatementRow::of).toList();
  }
}
