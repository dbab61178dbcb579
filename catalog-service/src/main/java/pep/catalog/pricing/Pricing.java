package pep.catalog.pricing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

/** Keeps price books and the terms of the products in them. */
@Service
public class Pricing {

  private final PriceBooks books;
  private final ListPrices prices;
  private final ProductListing listing;
  private final Audience audience;
  private final Transactions transactions;
  private final History history;
  private final Clock clock;

  Pricing(
      PriceBooks books,
      ListPrices prices,
      ProductListing listing,
      Audience audience,
      Transactions transactions,
      History history,
      Clock clock) {
    this.books = books;
    this.prices = prices;
    this.listing = listing;
    this.audience = audience;
    this.transactions = transactions;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Opens a book.
   *
   * @throws InvalidInput if the currency is not the vendor's, or the terms contradict one another
   * @throws PricePeriodOverlaps if another book of its kind is in force in part of its period
   * @throws AlreadyExists if another book has the code
   */
  public PriceBook open(
      Staff caller,
      Creation creation,
      String code,
      String kind,
      String currency,
      PriceBookDetails details) {
    Tenant tenant = caller.tenant();
    List<FieldError> errors = TermsCheck.of(details);
    String vendors = audience.currency(tenant).unit().getCode();
    if (!vendors.equals(currency)) {
      errors.add(
          new FieldError(
              "currency", "foreign-currency", "Give " + vendors + ", the vendor's currency."));
    }
    refuse(errors);
    Cause cause = Cause.of(caller);
    Supplier<PriceBook> opened =
        () -> PriceBook.open(tenant, creation, code, kind, currency, details, clock.instant());
    Optional<PriceBook> first =
        transactions.call(
            () -> {
              PriceBook book = opened.get();
              if (books.exists(book)) {
                return Optional.empty();
              }
              books.requireFree(tenant, code);
              books.reserve(book, details.period(), clock.instant(), cause);
              return Optional.of(books.create(book, creation, cause));
            });
    // Outside the transaction the store tells a repeat from another request with the same key.
    return first.orElseGet(() -> books.create(opened.get(), creation, cause));
  }

  public PriceBook revise(
      Staff caller, String id, @Nullable String ifMatch, PriceBookDetails details) {
    refuse(TermsCheck.of(details));
    Cause cause = Cause.of(caller);
    return transactions.call(
        () -> {
          PriceBook book = books.get(caller.tenant(), id);
          ETags.check(ifMatch, book);
          books.reserve(book, details.period(), clock.instant(), cause);
          book.revise(details);
          return books.save(book, cause);
        });
  }

  public PriceBook get(Staff caller, String id) {
    return get(caller.tenant(), id);
  }

  public PriceBook get(Tenant tenant, String id) {
    return books.get(tenant, id);
  }

  /** The latest changes of a book, newest first. */
  public Page<History.Entry> history(Staff caller, String id, History.Asked asked) {
    PriceBook book = books.get(caller.tenant(), id);
    return history.page(caller.tenant(), PriceBook.KIND, book.id(), asked);
  }

  public Page<PriceBook> page(Staff caller, Listing listing) {
    return books.page(caller.tenant(), listing);
  }

  /**
   * Lists a product in a book, or changes its terms there.
   *
   * @throws InvalidInput if there is no such product, or the terms are wrong
   */
  public ListPrice put(
      Staff caller, String bookId, @Nullable String ifMatch, ListPriceTerms terms) {
    PriceBook book = books.get(caller.tenant(), bookId);
    return listing.list(book, ifMatch, terms, audience.currency(caller.tenant()), Cause.of(caller));
  }

  /**
   * The terms of one product in a book.
   *
   * @throws NotFound if there is no such book, or it does not list the product
   */
  public ListPrice price(Staff caller, String bookId, String productCode) {
    return known(caller, bookId, productCode)
        .filter(price -> !price.isTakenBack())
        .orElseThrow(() -> new NotFound("list price", productCode));
  }

  private Optional<ListPrice> known(Staff caller, String bookId, String productCode) {
    PriceBook book = books.get(caller.tenant(), bookId);
    return prices.find(caller.tenant(), book.id(), productCode);
  }

  /** The latest changes of a product's terms in a book, newest first. */
  public Page<History.Entry> priceHistory(
      Staff caller, String bookId, String productCode, History.Asked asked) {
    ListPrice price =
        known(caller, bookId, productCode)
            .orElseThrow(() -> new NotFound("list price", productCode));
    return history.page(caller.tenant(), ListPrice.KIND, price.id(), asked);
  }

  public Page<ListPrice> prices(Staff caller, String bookId, Listing listing) {
    return prices.page(caller.tenant(), books.get(caller.tenant(), bookId).id(), listing);
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
