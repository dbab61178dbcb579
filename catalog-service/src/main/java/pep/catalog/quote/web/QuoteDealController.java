package pep.catalog.quote.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.quote.Quote;
import pep.catalog.quote.QuoteDeals;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

/** A quote that becomes a deal. */
@RestController
class QuoteDealController {

  private final QuoteDeals deals;

  QuoteDealController(QuoteDeals deals) {
    this.deals = deals;
  }

  /**
   * @param customer whom the quote is for, where it does not say so itself
   */
  record DealRequest(@Nullable @Valid CustomerRequest customer) {}

  /**
   * Has a quote registered as a deal, by the rules of all deals; the quote says what became of it.
   * Repeated, it changes nothing, unless it was refused.
   */
  @PostMapping("/api/quotes/{id}/deal")
  @Allowed("deals:write")
  Versioned<QuoteResponse> ask(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealRequest request) {
    CustomerRequest customer = request.customer();
    Quote quote = deals.ask(reach, id, ifMatch, customer == null ? null : customer.toCustomer());
    return Versioned.of(quote, QuoteResponse.of(quote, reach));
  }
}
