package pep.catalog.quote;

import static org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty.USE_EMPTY;

import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.dealprice.DecisionByAnother;
import pep.platform.aggregate.Aggregate;
import pep.platform.tenancy.Tenant;

/**
 * What a quote quotes to which partner and at which prices, and whether the vendor lets it be sent
 * so. What becomes of it afterwards is {@link Quote}.
 */
public abstract class PricedQuote extends Aggregate {

  private String partnerId;
  private String partnerCode;
  private @Nullable String reference;
  private String currency;
  private List<QuotedItem> items;
  private QuoteDecision decision;

  @Unwrapped(onEmpty = USE_EMPTY)
  private QuoteReview review;

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  PricedQuote() {}

  /** Quotes nothing until something was written. */
  @SuppressWarnings("NullAway.Init")
  PricedQuote(Tenant tenant, String id, PartnerStanding partner, String currency, Instant now) {
    super(tenant, id, now);
    this.partnerId = partner.partnerId();
    this.partnerCode = partner.partnerCode();
    this.currency = currency;
    this.review = QuoteReview.NONE;
  }

  public abstract QuoteStatus status();

  /** Quotes this, by somebody's hand. */
  void write(QuoteTerms terms, QuoteDecision reckoned, String by) {
    reference = terms.reference();
    items = terms.items();
    review = review.writtenBy(by);
    reprice(reckoned);
  }

  /** Whoever wrote the version before has written this one, too. */
  void writtenAfter(PricedQuote before) {
    review = review.afterOne(before.review);
  }

  /** The same draft at today's prices; what was approved is no more. */
  void reprice(QuoteDecision reckoned) {
    decision = reckoned;
    review = review.repriced();
  }

  /** Notes whether the vendor wants to see it before it is sent; it waits until it was. */
  void judge(boolean tooLittleKept) {
    review = review.judged(tooLittleKept);
  }

  /**
   * Keeps what was reckoned last; what was approved stays so, for it costs the same.
   *
   * @throws QuoteRepriced if it costs something else
   */
  void settle(QuoteDecision reckoned) {
    checkSameBy(reckoned);
    decision = reckoned;
  }

  /**
   * Lets it be sent as it is. Of two the first one has approved it.
   *
   * @return whether it was not approved before
   * @throws QuoteSentAlready once it was sent
   * @throws DecisionByAnother for whoever drafted or changed it
   */
  boolean approve(QuoteApproval given) {
    status().checkDraft(id());
    boolean first = approval() == null;
    review = review.approved(given, id());
    return first;
  }

  /**
   * @throws ApprovalNeeded when the vendor wants to see it and has not
   */
  void checkApproved() {
    review.checkApproved(id());
  }

  /**
   * @throws QuoteRepriced if its lines cost something else by now
   */
  void checkSameBy(QuoteDecision reckoned) {
    decision.checkSame(reckoned, id());
  }

  /** Whether deciding again, from the facts that were kept, gives the figures that were kept. */
  public boolean replays() {
    return decision.replaysIn(CurrencyUnit.of(currency));
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  public @Nullable String reference() {
    return reference;
  }

  public String currency() {
    return currency;
  }

  public List<QuotedItem> items() {
    return items;
  }

  public QuoteDecision decision() {
    return decision;
  }

  /** Whether it waits for the vendor's approval. */
  public boolean approvalNeeded() {
    return review.waits();
  }

  /** That the vendor has approved it as it is; null while it has not. */
  public @Nullable QuoteApproval approval() {
    return review.approval();
  }
}
