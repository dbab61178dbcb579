package pep.catalog.quote;

import static org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty.USE_EMPTY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import pep.catalog.audience.PartnerStanding;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/**
 * What a partner would pay, line by line with the reasons; once sent it stays as it was, until its
 * customer answers it, a next version replaces it, or it becomes a deal.
 */
public class Quote extends PricedQuote {

  static final AggregateKind<Quote> KIND =
      AggregateKind.of(Quote.class, "quote", "quotes")
          .searchedBy(quote -> Stream.of(quote.reference(), quote.partnerCode()));

  private QuoteStatus status;
  private @Nullable Instant sentAt;

  @Unwrapped(onEmpty = USE_EMPTY)
  private QuoteVersion versioned;

  @Unwrapped(onEmpty = USE_EMPTY)
  private QuoteOpening opening;

  @Unwrapped(onEmpty = USE_EMPTY)
  private QuoteSale sale;

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  Quote() {}

  private Quote(Tenant tenant, String id, PartnerStanding partner, String currency, Instant now) {
    super(tenant, id, partner, currency, now);
    this.status = QuoteStatus.DRAFT;
    this.versioned = QuoteVersion.FIRST;
    this.opening = QuoteOpening.NONE;
    this.sale = QuoteSale.NONE;
  }

  static Quote draft(
      Tenant tenant,
      Creation creation,
      PartnerStanding partner,
      String currency,
      QuoteTerms terms,
      QuoteDecision decision,
      String by,
      Instant now) {
    Quote quote = new Quote(tenant, creation.id("qte"), partner, currency, now);
    quote.revise(terms, decision, by);
    return quote;
  }

  /**
   * The next version of a quote that was sent, a draft again, at today's prices. What was sent
   * stays as it was.
   *
   * @throws QuoteNotOpen if this was not sent, was accepted or has been replaced
   */
  Quote next(
      Creation creation, PartnerStanding partner, QuoteDecision reckoned, String by, Instant now) {
    status.checkReplaceable(id(), replacedBy());
    QuoteTerms again = new QuoteTerms(reference(), null, customer(), items());
    Quote next = draft(tenant(), creation, partner, currency(), again, reckoned, by, now);
    next.sale = sale;
    next.versioned = versioned.next(id());
    next.writtenAfter(this);
    return next;
  }

  /**
   * The next version takes its place.
   *
   * @throws QuoteNotOpen if it was accepted, or another one has
   */
  void replacedBy(Quote next) {
    status.checkReplaceable(id(), replacedBy());
    status = QuoteStatus.REPLACED;
    versioned = versioned.replacedBy(next.id());
  }

  /**
   * @throws QuoteNotOpen once its last day is over
   */
  void checkHolds(LocalDate today) {
    opening.checkHolds(today, id());
  }

  /**
   * Makes a link by which the customer opens it; one made before opens it no more.
   *
   * @throws QuoteNotOpen if it was not sent, was replaced or is over
   */
  CustomerLink link(LocalDate today) {
    checkOpen(today);
    CustomerLink link = CustomerLink.to(this);
    opening = opening.by(link);
    return link;
  }

  boolean isOpenedBy(CustomerLink link) {
    return opening.isBy(link);
  }

  /** Whether the customer can answer it. */
  boolean openOn(LocalDate today) {
    return status == QuoteStatus.SENT && !opening.isOver(today);
  }

  /**
   * Notes what the customer says. The same again changes nothing.
   *
   * @return whether it was said for the first time
   * @throws QuoteNotOpen if it has another answer, was replaced or is over
   */
  boolean answer(QuoteAnswer said, LocalDate today) {
    if (opening.said(said)) {
      return false;
    }
    checkOpen(today);
    opening = opening.answered(said);
    status = said.accepted() ? QuoteStatus.ACCEPTED : QuoteStatus.DECLINED;
    raise(QuoteAnswered.of(this, said));
    QuoteCustomer customer = customer();
    if (said.accepted() && customer != null && deal() == null) {
      ask(customer, said.at());
    }
    return true;
  }

  private void checkOpen(LocalDate today) {
    status.checkSent(id());
    checkHolds(today);
  }

  /**
   * Quotes something else, or the same at today's prices.
   *
   * @throws QuoteSentAlready once it was sent
   */
  void revise(QuoteTerms terms, QuoteDecision reckoned, String by) {
    status.checkDraft(id());
    opening = opening.until(terms.validUntil());
    sale = sale.to(terms.customer());
    write(terms, reckoned, by);
  }

  /**
   * Asks for it to be registered as a deal; what was asked, and not refused, is not asked again.
   *
   * @param named whom it is for, where the quote does not say it
   * @return whether it was asked now
   * @throws QuoteNotOpen if it was not sent, was declined or replaced, or is over unanswered
   * @throws CustomerNeeded if nobody says whom it is for
   */
  boolean askDeal(@Nullable QuoteCustomer named, LocalDate today, Instant now) {
    if (status != QuoteStatus.ACCEPTED) {
      checkOpen(today);
    }
    if (sale.isAsked()) {
      return false;
    }
    ask(sale.about(named, id()), now);
    return true;
  }

  private void ask(QuoteCustomer about, Instant now) {
    QuoteDeal asked = QuoteDeal.asked(id() + "/" + version(), now);
    sale = new QuoteSale(about, asked);
    raise(QuoteDealAsked.of(this, about, asked));
  }

  /** What became of the asking; an answer to another one, or a second one, changes nothing. */
  boolean dealAnswered(QuoteDeal answered) {
    QuoteSale then = sale.answered(answered);
    boolean changed = !then.equals(sale);
    sale = then;
    return changed;
  }

  /**
   * Sends the quote as reckoned now; nothing happens if it was sent before.
   *
   * @param reckoned must cost the same as what its reader saw
   */
  void send(QuoteDecision reckoned, Instant now) {
    if (status != QuoteStatus.DRAFT) {
      return;
    }
    settle(reckoned);
    status = QuoteStatus.SENT;
    sentAt = now;
    raise(QuoteSent.of(this, now));
  }

  @Override
  public QuoteStatus status() {
    return status;
  }

  public @Nullable Instant sentAt() {
    return sentAt;
  }

  /** Which version it is, from 1. */
  public int number() {
    return versioned.counted();
  }

  /** The version before it; null for the first. */
  public @Nullable String replaces() {
    return versioned.replaces();
  }

  /** The version that was sent after it; null while none was. */
  public @Nullable String replacedBy() {
    return versioned.replacedBy();
  }

  /** The last day on which it holds, in the vendor's zone; null for no end. */
  public @Nullable LocalDate validUntil() {
    return opening.validUntil();
  }

  /** Whom it is for; null while nobody has said. */
  public @Nullable QuoteCustomer customer() {
    return sale.customer();
  }

  /** The deal that it became, or was to become; null while nobody has asked for one. */
  public @Nullable QuoteDeal deal() {
    return sale.deal();
  }

  /** What the customer said; null while it said nothing. */
  public @Nullable QuoteAnswer answer() {
    return opening.answer();
  }
}
