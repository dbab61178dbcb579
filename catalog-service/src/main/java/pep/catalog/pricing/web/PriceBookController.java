package pep.catalog.pricing.web;

import com.mongodb.client.model.Filters;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.pricing.ListPrice;
import pep.catalog.pricing.PriceBook;
import pep.catalog.pricing.Pricing;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Rules;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;

/** For the vendor's own callers: partners see their prices, not the books behind them. */
@RestController
@RequestMapping("/api/price-books")
class PriceBookController {

  private static final ListingRules BOOKS =
      ListingRules.sortedBy("code", "name", "changedAt")
          .searchWords("q")
          .sort("from", "period.from")
          .filter("code")
          .filterOneOf("kind", PriceBookKind.words(), kind -> Filters.eq("kind", kind));

  private static final ListingRules PRICES =
      ListingRules.sortedBy("productCode", "changedAt").filter("productCode");

  private final Pricing pricing;

  PriceBookController(Pricing pricing) {
    this.pricing = pricing;
  }

  /** Lists the vendor's price books. */
  @GetMapping
  @Allowed("catalog:read")
  Page<PriceBookResponse> list(@Rules("BOOKS") Listing listing, Staff staff) {
    return pricing.page(staff, listing).map(PriceBookResponse::of);
  }

  /** Opens a price book. */
  @PostMapping
  @Allowed("catalog:write")
  Created<PriceBookResponse> open(
      @Valid @RequestBody PriceBookRequest body, Creation creation, Staff staff) {
    PriceBook book =
        pricing.open(
            staff, creation, body.code(), body.kindOrStandard(), body.currency(), body.toDetails());
    return Created.of("/api/price-books", book, PriceBookResponse.of(book));
  }

  /** Shows a price book. */
  @GetMapping("/{id}")
  @Allowed("catalog:read")
  Versioned<PriceBookResponse> get(@PathVariable String id, Staff staff) {
    PriceBook book = pricing.get(staff, id);
    return Versioned.of(book, PriceBookResponse.of(book));
  }

  /** Changes what a price book says of itself; its prices stay. */
  @PutMapping("/{id}")
  @Allowed("catalog:write")
  Versioned<PriceBookResponse> revise(
      @PathVariable String id,
      @Valid @RequestBody PriceBookDetailsRequest body,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Staff staff) {
    PriceBook book = pricing.revise(staff, id, ifMatch, body.toDetails());
    return Versioned.of(book, PriceBookResponse.of(book));
  }

  /** Who changed a price book, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("catalog:read")
  Page<History.Entry> history(
      @PathVariable String id, Staff staff, @Valid @ModelAttribute History.Asked asked) {
    return pricing.history(staff, id, asked);
  }

  /** Lists the prices of a book. */
  @GetMapping("/{id}/prices")
  @Allowed("catalog:read")
  Page<ListPriceResponse> prices(
      @PathVariable String id, @Rules("PRICES") Listing listing, Staff staff) {
    return pricing.prices(staff, id, listing).map(ListPriceResponse::of);
  }

  /** Shows the price of one product in a book. */
  @GetMapping("/{id}/prices/{productCode}")
  @Allowed("catalog:read")
  Versioned<ListPriceResponse> price(
      @PathVariable String id, @PathVariable String productCode, Staff staff) {
    ListPrice price = pricing.price(staff, id, productCode);
    return Versioned.of(price, ListPriceResponse.of(price));
  }

  /** Who changed the price of a product, when and to what. */
  @GetMapping("/{id}/prices/{productCode}/history")
  @Allowed("catalog:read")
  Page<History.Entry> priceHistory(
      @PathVariable String id,
      @PathVariable String productCode,
      Staff staff,
      @Valid @ModelAttribute History.Asked asked) {
    return pricing.priceHistory(staff, id, productCode, asked);
  }

  /** Sets the price of one product in a book. */
  @PutMapping("/{id}/prices/{productCode}")
  @Allowed("catalog:write")
  Versioned<ListPriceResponse> put(
      @PathVariable String id,
      @PathVariable String productCode,
      @Valid @RequestBody ListPriceRequest body,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Staff staff) {
    ListPrice price = pricing.put(staff, id, ifMatch, body.toTerms(productCode));
    return Versioned.of(price, ListPriceResponse.of(price));
  }
}
