package pep.catalog.pricing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;

/** Reads what is needed to price products, in two queries however many products there are. */
@Service
public class PriceLists {

  private final PriceBooks books;
  private final ListPrices prices;

  PriceLists(PriceBooks books, ListPrices prices) {
    this.books = books;
    this.prices = prices;
  }

  /** The terms of {@code productCodes} in every book in force that may count for the partner. */
  public PriceList read(
      Tenant tenant, @Nullable String partnerType, Collection<String> productCodes, Instant at) {
    List<PriceBookTerms> inForce =
        books.inForce(tenant, PriceBookPolicy.kindsFor(partnerType), at).stream()
            .map(PriceBook::terms)
            .toList();
    List<String> bookIds = inForce.stream().map(PriceBookTerms::bookId).toList();
    Map<String, Map<String, ListPriceTerms>> terms =
        prices.findAll(tenant, bookIds, productCodes).stream()
            .collect(
                Collectors.groupingBy(
                    ListPrice::bookId, Collectors.toMap(ListPrice::productCode, ListPrice::terms)));
    return new PriceList(partnerType, inForce, terms);
  }
}
