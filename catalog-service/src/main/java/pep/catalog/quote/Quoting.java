package pep.catalog.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.catalog.audience.PartnerStanding;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/** Prepares quotes, keeps them at today's prices while they are drafts, and sends them. */
@Service
public class Quoting {

  private final Quotes quotes;
  private final QuoteContents contents;
  private final QuoteReckoning reckoning;
  private final MarginFloors floors;
  private final Audience audience;
  private final History history;
  private final Transactions transactions;
  private final Clock clock;

  Quoting(
      Quotes quotes,
      QuoteContents contents,
      QuoteReckoning reckoning,
      MarginFloors floors,
      Audience audience,
      History history,
      Transactions transactions,
      Clock clock) {
    this.quotes = quotes;
    this.contents = contents;
    this.reckoning = reckoning;
    this.floors = floors;
    this.audience = audience;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Prepares a quote at today's prices.
   *
   * @throws NotFound if there is no such partner, or a partner's caller names another one
   */
  public Quote draft(Reach caller, Creation creation, String partnerId, QuoteWish wish) {
    PartnerStanding partner = audience.standing(caller, partnerId);
    Instant now = clock.instant();
    QuoteTerms terms = contents.terms(caller, wish);
    QuoteDecision decision =
        reckoning.reckon(caller, partner, terms.customer(), terms.items(), now);
    Quote quote =
        Quote.draft(
            caller.tenant(),
            creation,
            partner,
            audience.currency(caller.tenant()).unit().getCode(),
            terms,
            decision,
            caller.subject(),
            now);
    quote.judge(floors.isAbove(caller.tenant(), decision));
    return quotes.create(quote, creation, Cause.of(caller));
  }

  public Quote revise(Reach caller, String id, @Nullable String ifMatch, QuoteWish wish) {
    Quote quote = quotes.get(caller, id);
    ETags.check(ifMatch, quote);
    quote.status().checkDraft(id);
    QuoteTerms terms = contents.terms(caller, wish);
    QuoteDecision reckoned = reckon(caller, quote, terms.customer(), terms.items());
    quote.revise(terms, reckoned, caller.subject());
    quote.judge(floors.isAbove(caller.tenant(), reckoned));
    return quotes.save(quote, Cause.of(caller));
  }

  /**
   * Sends the quote at today's prices, if these are what the draft says; sending again changes
   * nothing.
   *
   * @throws QuoteRepriced if they are not; the draft then has them
   * @throws ApprovalNeeded if the vendor wants to see it before
   */
  public Quote send(Reach caller, String id, @Nullable String ifMatch) {
    Quote quote = quotes.get(caller, id);
    if (quote.status() != QuoteStatus.DRAFT) {
      return quote;
    }
    ETags.check(ifMatch, quote);
    quote.checkHolds(today(caller));
    QuoteDecision reckoned = reckon(caller, quote, quote.customer(), quote.items());
    boolean tooLittleKept = floors.isAbove(caller.tenant(), reckoned);
    try {
      quote.checkSameBy(reckoned);
      quote.judge(tooLittleKept);
      quote.checkApproved();
    } catch (QuoteRepriced moved) {
      quote.reprice(reckoned);
      quote.judge(tooLittleKept);
      quotes.save(quote, Cause.of(caller));
      throw moved;
    } catch (ApprovalNeeded waits) {
      quotes.save(quote, Cause.of(caller));
      throw waits;
    }
    quote.send(reckoned, reckoned.at());
    String before = quote.replaces();
    return before == null
        ? quotes.save(quote, Cause.of(caller))
        : transactions.call(() -> replace(caller, before, quote));
  }

  private Quote replace(Reach caller, String before, Quote quote) {
    Quote replaced = quotes.get(caller, before);
    replaced.replacedBy(quote);
    quotes.save(replaced, Cause.of(caller));
    return quotes.save(quote, Cause.of(caller));
  }

  /**
   * Drafts the next version of a quote that was sent, at today's prices; sending it takes the place
   * of the one before.
   *
   * @throws QuoteNotOpen if that was not sent, was accepted or has been replaced
   */
  public Quote renew(Reach caller, String id, @Nullable String ifMatch, Creation creation) {
    Quote quote = quotes.get(caller, id);
    ETags.check(ifMatch, quote);
    PartnerStanding partner = audience.standing(caller, quote.partnerId());
    Instant now = clock.instant();
    QuoteDecision reckoned =
        reckoning.reckon(caller, partner, quote.customer(), quote.items(), now);
    Quote next = quote.next(creation, partner, reckoned, caller.subject(), now);
    next.judge(floors.isAbove(caller.tenant(), reckoned));
    return quotes.create(next, creation, Cause.of(caller));
  }

  /**
   * Makes a link by which the customer reads and answers the quote; one made before opens it no
   * more.
   *
   * @return what stands in the address
   * @throws QuoteNotOpen if it was not sent, was answered or replaced, or is over
   */
  public String link(Reach caller, String id, @Nullable String ifMatch) {
    Quote quote = quotes.get(caller, id);
    ETags.check(ifMatch, quote);
    CustomerLink link = quote.link(today(caller));
    quotes.save(quote, Cause.of(caller));
    return link.text();
  }

  public Quote get(Reach caller, String id) {
    return quotes.get(caller, id);
  }

  public Page<Quote> page(Reach caller, Listing listing) {
    return quotes.page(caller, listing);
  }

  /** The latest changes of a quote, newest first. */
  public Page<History.Entry> history(Staff caller, String id, History.Asked asked) {
    return history.page(caller.tenant(), Quote.KIND, quotes.get(caller, id).id(), asked);
  }

  private LocalDate today(Reach caller) {
    return LocalDate.ofInstant(clock.instant(), audience.zone(caller.tenant()));
  }

  private QuoteDecision reckon(
      Reach caller, Quote quote, @Nullable QuoteCustomer customer, List<QuotedItem> items) {
    PartnerStanding partner = audience.standing(caller, quote.partnerId());
    return reckoning.reckon(caller, partner, customer, items, clock.instant());
  }
}
