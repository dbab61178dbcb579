package pep.catalog.quote;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Has quotes registered as deals, and notes on them what became of it. */
@Service
public class QuoteDeals {

  private final Quotes quotes;
  private final Audience audience;
  private final Clock clock;

  QuoteDeals(Quotes quotes, Audience audience, Clock clock) {
    this.quotes = quotes;
    this.audience = audience;
    this.clock = clock;
  }

  /**
   * Asks for a quote to be registered as a deal; asked twice, it is asked once.
   *
   * @param customer whom it is for, where the quote does not say it
   * @throws QuoteNotOpen if it was not sent, was declined or replaced, or is over unanswered
   * @throws CustomerNeeded if nobody says whom it is for
   * @throws InvalidInput if the quote is for somebody else
   */
  public Quote ask(
      Reach caller, String id, @Nullable String ifMatch, @Nullable QuoteCustomer customer) {
    Quote quote = quotes.get(caller, id);
    ETags.check(ifMatch, quote);
    QuoteCustomer known = quote.customer();
    if (customer != null && known != null && !known.equals(customer)) {
      throw InvalidInput.of(
          "customer", "another-customer", "Leave it out: the quote is for " + known.name() + ".");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), audience.zone(caller.tenant()));
    return quote.askDeal(customer, today, clock.instant())
        ? quotes.save(quote, Cause.of(caller))
        : quote;
  }

  /** Notes what became of an asking on every version of the quote that knows of it. */
  public void answered(Tenant tenant, QuoteDeal answer, Cause cause) {
    for (Quote quote : quotes.asking(tenant, answer.askId())) {
      if (quote.dealAnswered(answer)) {
        quotes.save(quote, cause);
      }
    }
  }
}
