package pep.catalog.quote;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a quote that is drafted; all else follows.
 *
 * @param reference the reader's own sign for it
 * @param validUntil the last day on which it holds, in the vendor's zone; null for no end
 * @param customer whom it is for; null while nobody has said
 */
public record QuoteTerms(
    @Nullable String reference,
    @Nullable LocalDate validUntil,
    @Nullable QuoteCustomer customer,
    List<QuotedItem> items) {

  public QuoteTerms {
    items = List.copyOf(items);
  }
}
