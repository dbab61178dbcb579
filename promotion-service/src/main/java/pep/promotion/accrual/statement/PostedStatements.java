package pep.promotion.accrual.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.Ledger;
import pep.promotion.roster.Roster;
import pep.promotion.roster.VendorTerms;

/** A partner's incentive statements as of an instant, posting by posting. */
@Service
public class PostedStatements {

  private final Ledger ledger;
  private final Roster roster;

  PostedStatements(Ledger ledger, Roster roster) {
    this.ledger = ledger;
    this.roster = roster;
  }

  /** A posting with its place. */
  public record Row(StatementQuery.Position position, PostedLine line) {}

  /**
   * @param rows the postings asked for, in order
   * @param more whether others follow
   * @param totals what all postings of the days asked for come to, by promotion
   */
  public record Result(List<Row> rows, boolean more, List<StatementTotal> totals) {

    public Result {
      rows = List.copyOf(rows);
      totals = List.copyOf(totals);
    }
  }

  /**
   * What was posted up to and with an instant: the totals' closing is what the ledger said then.
   *
   * @param query its days are those of posting
   */
  public Result query(Tenant tenant, String partnerId, Instant asOf, StatementQuery query) {
    VendorTerms vendor = roster.vendor(tenant);
    List<Row> rows = new ArrayList<>();
    List<StatementTotal> totals = new ArrayList<>();
    for (PostedStatement each :
        PostedStatement.of(ledger.incentives(tenant, partnerId, asOf), vendor.currency())) {
      if (query.asksFor(each.promotionId(), each.promotionCode())) {
        totals.add(add(each, query, vendor, rows));
      }
    }
    boolean more = rows.size() > query.limit();
    return new Result(more ? rows.subList(0, query.limit()) : rows, more, totals);
  }

  /** Adds at most one row more than the limit. */
  private static StatementTotal add(
      PostedStatement statement, StatementQuery query, VendorTerms vendor, List<Row> rows) {
    Money opening = Money.zero(vendor.currency());
    List<Money> shown = new ArrayList<>();
    for (int i = 0; i < statement.lines().size(); i++) {
      PostedLine line = statement.lines().get(i);
      LocalDate day = day(line, vendor.zone());
      StatementQuery.Position position = new StatementQuery.Position(statement.promotionCode(), i);
      if (query.from() != null && day.isBefore(query.from())) {
        opening = line.runningIncentive();
      } else if (query.asksFor(day)) {
        shown.add(line.incentive());
        if (rows.size() <= query.limit() && !query.isPast(position)) {
          rows.add(new Row(position, line));
        }
      }
    }
    return StatementTotal.of(statement.promotionId(), statement.promotionCode(), opening, shown);
  }

  private static LocalDate day(PostedLine line, ZoneId zone) {
    return LocalDate.ofInstant(line.entry().at(), zone);
  }
}
