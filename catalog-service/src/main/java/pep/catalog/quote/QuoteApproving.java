package pep.catalog.quote;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.dealprice.DecisionByAnother;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

/** Lets drafts be sent that are below the vendor's margin floor. */
@Service
public class QuoteApproving {

  private final Quotes quotes;
  private final Clock clock;

  QuoteApproving(Quotes quotes, Clock clock) {
    this.quotes = quotes;
    this.clock = clock;
  }

  /**
   * Approves a draft as it is; changed, it needs another approval.
   *
   * @throws QuoteSentAlready once it was sent
   * @throws DecisionByAnother for whoever drafted or changed it
   */
  public Quote approve(Staff staff, String id, String reason, @Nullable String ifMatch) {
    Quote quote = quotes.get(staff, id);
    ETags.check(ifMatch, quote);
    return quote.approve(new QuoteApproval(staff.subject(), reason, clock.instant()))
        ? quotes.save(quote, Cause.of(staff).because(reason))
        : quote;
  }
}
