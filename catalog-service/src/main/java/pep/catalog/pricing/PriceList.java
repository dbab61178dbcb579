package pep.catalog.pricing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of some products in every book that may count for a partner, read once, so that all
 * prices of one answer rest on the same state.
 *
 * @param partnerType the type of the partner; null for prices of the standard book
 * @param terms by book id, then by product code
 */
public record PriceList(
    @Nullable String partnerType,
    List<PriceBookTerms> books,
    Map<String, Map<String, ListPriceTerms>> terms) {

  public PriceList {
    books = List.copyOf(books);
    terms = Map.copyOf(terms);
  }

  /** The price for {@code request}, at its instant. */
  public PriceAnswer price(PriceRequest request) {
    List<PriceBookEntry> entries =
        books.stream()
            .map(book -> new PriceBookEntry(book, termsIn(book, request.productCode())))
            .toList();
    PriceBookDecision decision = PriceBookPolicy.choose(entries, partnerType, request.at());
    PriceBookTerms book = decision.book();
    ListPriceTerms chosen = decision.terms();
    return book == null || chosen == null
        ? new PriceAnswer(decision, null)
        : new PriceAnswer(decision, PricePolicy.decide(book, chosen, request));
  }

  private @Nullable ListPriceTerms termsIn(PriceBookTerms book, String productCode) {
    return terms.getOrDefault(book.bookId(), Map.of()).get(productCode);
  }
}
