package pep.catalog.quote;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import pep.catalog.audience.PartnerStanding;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** What a partner would pay, line by line with the reasons; once sent it stays as it was. */
public class Quote extends Aggregate {

  static final AggregateKind<Quote> KIND =
      AggregateKind.of(Quote.class, "quote", "quotes")
          .searchedBy(quote -> Stream.of(quote.reference, quote.partnerCode));

  private String partnerId;
  private String partnerCode;
  private @Nullable String reference;
  private String currency;
  private List<QuotedItem> items;
  private QuoteDecision decision;
  private QuoteStatus status;
  private @Nullable Instant sentAt;

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  Quote() {}

  @SuppressWarnings("NullAway.Init")
  private Quote(Tenant tenant, String id, PartnerStanding partner, Instant now) {
    super(tenant, id, now);
    this.partnerId = partner.partnerId();
    this.partnerCode = partner.partnerCode();
    this.status = QuoteStatus.DRAFT;
  }

  static Quote draft(
      Tenant tenant,
      Creation creation,
      PartnerStanding partner,
      String currency,
      @Nullable String reference,
      List<QuotedItem> items,
      QuoteDecision decision,
      Instant now) {
    Quote quote = new Quote(tenant, creation.id("qte"), partner, now);
    quote.currency = currency;
    quote.revise(reference, items, decision);
    return quote;
  }

  /**
   * Quotes something else, or the same at today's prices.
   *
   * @throws QuoteSentAlready once it was sent
   */
  void revise(@Nullable String newReference, List<QuotedItem> newItems, QuoteDecision reckoned) {
    if (status == QuoteStatus.SENT) {
      throw new QuoteSentAlready(id());
    }
    reference = newReference;
    items = List.copyOf(newItems);
    decision = reckoned;
  }

  /** Whether the lines cost what they did when this draft was last reckoned. */
  boolean costsTheSameBy(QuoteDecision reckoned) {
    return netsOf(decision).equals(netsOf(reckoned));
  }

  private static List<?> netsOf(QuoteDecision decision) {
    return decision.lines().stream().map(QuoteLine::net).toList();
  }

  /**
   * Sends the quote as reckoned now; nothing happens if it was sent before.
   *
   * @param reckoned must cost the same as what its reader saw
   */
  void send(QuoteDecision reckoned, Instant now) {
    if (status == QuoteStatus.SENT) {
      return;
    }
    if (!costsTheSameBy(reckoned)) {
      throw new QuoteRepriced(id(), decision.totals().net(), reckoned.totals().net());
    }
    decision = reckoned;
    status = QuoteStatus.SENT;
    sentAt = now;
    raise(QuoteSent.of(this, now));
  }

  /** Whether deciding again, from the facts that were kept, gives the figures that were kept. */
  public boolean replays() {
    return decision.equals(QuotePolicy.replay(decision, CurrencyUnit.of(currency)));
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

  public QuoteStatus status() {
    return status;
  }

  public @Nullable Instant sentAt() {
    return sentAt;
  }
}
