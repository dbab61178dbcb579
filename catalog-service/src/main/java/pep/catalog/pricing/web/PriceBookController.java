package pep.catalog.pricing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
import pep.platform.http.ETags;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.Forbidden;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;

/** For the vendor's own callers: partners see their prices, not the books behind them. */
@RestController
@RequestMapping("/api/price-books")
class PriceBookController {

  private static final ListingRules BOOKS =
      ListingRules.sortedBy("code", "name", "changedAt")
          .sort("from", "period.from")
          .filter("code")
          .filter("kind");

  private static final ListingRules PRICES =
      ListingRules.sortedBy("productCode", "changedAt").filter("productCode");

  private final Pricing pricing;

  PriceBookController(Pricing pricing) {
    this.pricing = pricing;
  }

  @GetMapping
  @Allowed("catalog:read")
  Page<PriceBookResponse> list(HttpServletRequest request, Caller caller) {
    return pricing.page(staff(caller), BOOKS.read(request)).map(PriceBookResponse::of);
  }

  @PostMapping
  @Allowed("catalog:write")
  ResponseEntity<PriceBookResponse> open(
      @Valid @RequestBody PriceBookRequest body, Creation creation, Caller caller) {
    PriceBook book =
        pricing.open(
            caller,
            creation,
            body.code(),
            body.kindOrStandard(),
            body.currency(),
            body.toDetails());
    return ETags.created("/api/price-books", book, PriceBookResponse.of(book));
  }

  @GetMapping("/{id}")
  @Allowed("catalog:read")
  ResponseEntity<PriceBookResponse> get(@PathVariable String id, Caller caller) {
    PriceBook book = pricing.get(staff(caller), id);
    return ETags.ok(book, PriceBookResponse.of(book));
  }

  @PutMapping("/{id}")
  @Allowed("catalog:write")
  ResponseEntity<PriceBookResponse> revise(
      @PathVariable String id,
      @Valid @RequestBody PriceBookDetailsRequest body,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Caller caller) {
    PriceBook book = pricing.revise(caller, id, ifMatch, body.toDetails());
    return ETags.ok(book, PriceBookResponse.of(book));
  }

  @GetMapping("/{id}/history")
  @Allowed("catalog:write")
  Page<History.Entry> history(@PathVariable String id, Caller caller) {
    return new Page<>(pricing.history(caller, id), null);
  }

  @GetMapping("/{id}/prices")
  @Allowed("catalog:read")
  Page<ListPriceResponse> prices(
      @PathVariable String id, HttpServletRequest request, Caller caller) {
    return pricing.prices(staff(caller), id, PRICES.read(request)).map(ListPriceResponse::of);
  }

  @GetMapping("/{id}/prices/{productCode}")
  @Allowed("catalog:read")
  ResponseEntity<ListPriceResponse> price(
      @PathVariable String id, @PathVariable String productCode, Caller caller) {
    ListPrice price = pricing.price(staff(caller), id, productCode);
    return ETags.ok(price, ListPriceResponse.of(price));
  }

  @GetMapping("/{id}/prices/{productCode}/history")
  @Allowed("catalog:write")
  Page<History.Entry> priceHistory(
      @PathVariable String id, @PathVariable String productCode, Caller caller) {
    return new Page<>(pricing.priceHistory(caller, id, productCode), null);
  }

  @PutMapping("/{id}/prices/{productCode}")
  @Allowed("catalog:write")
  ResponseEntity<ListPriceResponse> put(
      @PathVariable String id,
      @PathVariable String productCode,
      @Valid @RequestBody ListPriceRequest body,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Caller caller) {
    ListPrice price = pricing.put(caller, id, ifMatch, body.toTerms(productCode));
    return ETags.ok(price, ListPriceResponse.of(price));
  }

  private static Caller staff(Caller caller) {
    if (caller.isPartner()) {
      throw new Forbidden("Price books are the vendor's own; a partner sees its prices.");
    }
    return caller;
  }
}
