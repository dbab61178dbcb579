package pep.catalog.quote;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.catalog.audience.PartnerStanding;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/** Prepares quotes, keeps them at today's prices while they are drafts, and sends them. */
@Service
public class Quoting {

  private static final int HISTORY_LIMIT = 200;

  private final Quotes quotes;
  private final QuoteReckoning reckoning;
  private final Audience audience;
  private final History history;
  private final Clock clock;

  Quoting(
      Quotes quotes, QuoteReckoning reckoning, Audience audience, History history, Clock clock) {
    this.quotes = quotes;
    this.reckoning = reckoning;
    this.audience = audience;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Prepares a quote at today's prices.
   *
   * @throws NotFound if there is no such partner, or a partner's caller names another one
   */
  public Quote draft(
      Reach caller,
      Creation creation,
      String partnerId,
      @Nullable String reference,
      List<QuotedItem> items) {
    PartnerStanding partner = audience.standing(caller, partnerId);
    Instant now = clock.instant();
    QuoteDecision decision = reckoning.reckon(caller, partner, items, now);
    Quote quote =
        Quote.draft(
            caller.tenant(),
            creation,
            partner,
            audience.currency(caller.tenant()).unit().getCode(),
            reference,
            items,
            decision,
            now);
    return quotes.create(quote, creation, Cause.of(caller));
  }

  public Quote revise(
      Reach caller,
      String id,
      @Nullable String ifMatch,
      @Nullable String reference,
      List<QuotedItem> items) {
    Quote quote = quotes.get(caller, id);
    ETags.check(ifMatch, quote);
    if (quote.status() == QuoteStatus.SENT) {
      throw new QuoteSentAlready(id);
    }
    quote.revise(reference, items, reckon(caller, quote, items));
    return quotes.save(quote, Cause.of(caller));
  }

  /**
   * Sends the quote at today's prices, if these are what the draft says; sending again changes
   * nothing.
   *
   * @throws QuoteRepriced if they are not; the draft then has them
   */
  public Quote send(Reach caller, String id, @Nullable String ifMatch) {
    Quote quote = quotes.get(caller, id);
    if (quote.status() == QuoteStatus.SENT) {
      return quote;
    }
    ETags.check(ifMatch, quote);
    QuoteDecision reckoned = reckon(caller, quote, quote.items());
    try {
      quote.send(reckoned, reckoned.at());
    } catch (QuoteRepriced moved) {
      quote.revise(quote.reference(), quote.items(), reckoned);
      quotes.save(quote, Cause.of(caller));
      throw moved;
    }
    return quotes.save(quote, Cause.of(caller));
  }

  public Quote get(Reach caller, String id) {
    return quotes.get(caller, id);
  }

  public Page<Quote> page(Reach caller, Listing listing) {
    return quotes.page(caller, listing);
  }

  /** The latest changes of a quote, newest first. */
  public List<History.Entry> history(Staff caller, String id) {
    return history.of(caller.tenant(), Quote.KIND, quotes.get(caller, id).id(), HISTORY_LIMIT);
  }

  private QuoteDecision reckon(Reach caller, Quote quote, List<QuotedItem> items) {
    PartnerStanding partner = audience.standing(caller, quote.partnerId());
    return reckoning.reckon(caller, partner, items, clock.instant());
  }
}
