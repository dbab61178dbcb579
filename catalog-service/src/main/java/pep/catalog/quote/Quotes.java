package pep.catalog.quote;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** The quotes of every vendor; a partner's caller meets none but its own. */
@Repository
class Quotes {

  private final AggregateStore<Quote> store;

  Quotes(AggregateStores stores) {
    this.store = stores.of(Quote.KIND);
  }

  Quote create(Quote quote, Creation creation, Cause cause) {
    return store.create(quote, creation, cause);
  }

  Quote save(Quote quote, Cause cause) {
    return store.save(quote, cause);
  }

  /**
   * @throws NotFound if there is no such quote, or it is another partner's
   */
  Quote get(Reach caller, String id) {
    return store
        .findOne(caller.tenant(), Filters.and(Filters.eq("_id", id), caller.within("partnerId")))
        .orElseThrow(() -> new NotFound("quote", id));
  }

  /** One of a vendor's, whoever asks. */
  Optional<Quote> find(Tenant tenant, String id) {
    return store.findOne(tenant, Filters.eq("_id", id));
  }

  /** Those that know of this asking for a deal: versions of one quote. */
  List<Quote> asking(Tenant tenant, String askId) {
    return store.findAll(tenant, Filters.eq("deal.askId", askId));
  }

  /** Those of the products that a quote offers. */
  Set<String> quotedAmong(Tenant tenant, Set<String> productCodes) {
    return store.findAll(tenant, Filters.in("items.productCode", productCodes)).stream()
        .flatMap(quote -> quote.items().stream())
        .map(QuotedItem::productCode)
        .filter(productCodes::contains)
        .collect(Collectors.toSet());
  }

  /** Those of the products whose price in the book a quote was reckoned from. */
  Set<String> pricedAmong(Tenant tenant, String bookId, Set<String> productCodes) {
    return store.findAll(tenant, Filters.in("items.productCode", productCodes)).stream()
        .flatMap(quote -> quote.decision().lines().stream())
        .map(line -> line.item().price())
        .filter(price -> price.book().bookId().equals(bookId))
        .map(price -> price.terms().productCode())
        .filter(productCodes::contains)
        .collect(Collectors.toSet());
  }

  Page<Quote> page(Reach caller, Listing listing) {
    return store.page(caller.tenant(), caller.within("partnerId"), listing);
  }
}
