package pep.catalog.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Quotes as the customer meets them: by a link, read and answered once. */
@Service
public class CustomerQuotes {

  private final Quotes quotes;
  private final Audience audience;
  private final Clock clock;

  CustomerQuotes(Quotes quotes, Audience audience, Clock clock) {
    this.quotes = quotes;
    this.audience = audience;
    this.clock = clock;
  }

  /**
   * A quote and whether it can be answered now.
   *
   * @param open whether it is neither answered, nor replaced, nor over
   */
  public record Shown(Quote quote, boolean open) {}

  /**
   * @throws NotFound if the link opens nothing, or no more
   */
  public Shown open(String link) {
    Quote quote = quoteOf(link);
    return new Shown(quote, quote.openOn(today(quote.tenant())));
  }

  /**
   * Notes the customer's answer; the same answer again changes nothing.
   *
   * @throws NotFound if the link opens nothing, or no more
   * @throws QuoteNotOpen if it has another answer, was replaced or is over
   */
  public Shown answer(String link, boolean accepted, String name, @Nullable String note) {
    Quote quote = quoteOf(link);
    QuoteAnswer answer = new QuoteAnswer(accepted, name, note, clock.instant());
    Quote now =
        quote.answer(answer, today(quote.tenant())) ? quotes.save(quote, byLink(quote)) : quote;
    return new Shown(now, false);
  }

  private static Cause byLink(Quote quote) {
    return new Cause("link:" + quote.id(), null, UUID.randomUUID().toString(), null, 0, null);
  }

  private Quote quoteOf(String link) {
    return CustomerLink.read(link)
        .flatMap(
            read ->
                quotes.find(read.tenant(), read.quoteId()).filter(quote -> quote.isOpenedBy(read)))
        .orElseThrow(() -> new NotFound("quote", "of this link"));
  }

  private LocalDate today(Tenant tenant) {
    return LocalDate.ofInstant(clock.instant(), audience.zone(tenant));
  }
}
