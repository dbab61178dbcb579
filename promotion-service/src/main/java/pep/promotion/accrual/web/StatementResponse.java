package pep.promotion.accrual.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.http.AlsoAs;
import pep.platform.listing.Batches;
import pep.platform.listing.Listed;
import pep.platform.paper.Paper;
import pep.platform.paper.Printed;
import pep.promotion.accrual.claim.BudgetShare;
import pep.promotion.accrual.statement.StatementTotal;

/**
 * @param totals what the lines of the days asked for come to, by promotion, over all pages
 * @param asOf the instant that it is of; left out where it is of all that is known now
 * @param budgets what the partner's sales have of the budgets of capped promotions, over all time;
 *     none as of an instant
 * @param next cursor of the following page, null on the last one
 * @param all the lines of this page and of those that follow
 */
@AlsoAs("application/pdf")
record StatementResponse(
    String partnerId,
    String partnerCode,
    @Nullable Instant asOf,
    List<StatementTotal> totals,
    List<BudgetShare> budgets,
    List<StatementRow> items,
    @Nullable String next,
    @JsonIgnore Batches<StatementRow> all)
    implements Listed<StatementRow>, Printed {

  @Override
  public Paper paper() {
    return StatementPaper.of(this);
  }
}
