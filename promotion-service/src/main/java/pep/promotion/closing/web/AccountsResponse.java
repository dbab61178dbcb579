package pep.promotion.closing.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.http.AlsoAs;
import pep.platform.listing.Batches;
import pep.platform.listing.Listed;
import pep.platform.paper.Paper;
import pep.platform.paper.Printed;
import pep.promotion.ledger.PartnerAccount;

/**
 * @param period the posting period, such as 2026-01
 * @param next cursor of the following page, null on the last one
 * @param all the accounts of this page and of those that follow
 */
@AlsoAs("application/pdf")
record AccountsResponse(
    @JsonIgnore String period,
    List<PartnerAccount> items,
    @Nullable String next,
    @JsonIgnore Batches<PartnerAccount> all)
    implements Listed<PartnerAccount>, Printed {

  private static final List<Paper.Column> COLUMNS =
      List.of(
          Paper.Column.text("Partner", 3),
          Paper.Column.number("Opening", 2),
          Paper.Column.number("Posted", 2),
          Paper.Column.number("Corrected", 2),
          Paper.Column.number("Closing", 2));

  @Override
  public Paper paper() {
    return new Paper(
        "Incentive ledger",
        List.of("Posting period " + period),
        List.of(
            new Paper.Table(
                "By partner",
                COLUMNS,
                batch ->
                    all.forEach(
                        some -> batch.accept(some.stream().map(AccountsResponse::row).toList())))));
  }

  private static List<String> row(PartnerAccount account) {
    return List.of(
        account.partnerCode(),
        amount(account.opening()),
        amount(account.posted()),
        amount(account.corrected()),
        amount(account.closing()));
  }

  private static String amount(Money money) {
    return money.getAmount().toPlainString() + " " + money.getCurrencyUnit().getCode();
  }
}
