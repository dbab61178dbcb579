package pep.catalog.quote.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.quote.Quote;
import pep.catalog.quote.QuoteStatus;
import pep.catalog.quote.Quoting;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.Forbidden;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;

/** A partner's caller meets its own quotes only. */
@RestController
@RequestMapping("/api/quotes")
class QuoteController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt", "sentAt")
          .filter("partnerId")
          .filter("reference")
          .filterEnum("status", "status", QuoteStatus.class);

  private final Quoting quoting;

  QuoteController(Quoting quoting) {
    this.quoting = quoting;
  }

  /** Lists quotes: a partner sees its own. */
  @GetMapping
  @Allowed("quotes:read")
  Page<QuoteResponse> list(Caller caller, Listing listing) {
    return quoting.page(caller, listing).map(quote -> QuoteResponse.of(quote, caller));
  }

  /** Drafts a quote, priced line by line. */
  @PostMapping
  @Allowed("quotes:write")
  Created<QuoteResponse> draft(
      Caller caller, Creation creation, @Valid @RequestBody QuoteRequest body) {
    Quote quote =
        quoting.draft(
            caller,
            creation,
            body.partnerOf(caller),
            body.reference(),
            QuoteLineRequest.toItems(body.lines()));
    return Created.of("/api/quotes", quote, QuoteResponse.of(quote, caller));
  }

  /** Shows a quote. */
  @GetMapping("/{id}")
  @Allowed("quotes:read")
  Versioned<QuoteResponse> get(Caller caller, @PathVariable String id) {
    return ok(quoting.get(caller, id), caller);
  }

  /** Changes the lines of a draft; it is priced again. */
  @PutMapping("/{id}")
  @Allowed("quotes:write")
  Versioned<QuoteResponse> revise(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody QuoteChangeRequest body) {
    Quote quote =
        quoting.revise(
            caller, id, ifMatch, body.reference(), QuoteLineRequest.toItems(body.lines()));
    return ok(quote, caller);
  }

  /** Sends a quote: from now on it stays as it is. */
  @PostMapping("/{id}/send")
  @Allowed("quotes:write")
  Versioned<QuoteResponse> send(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(quoting.send(caller, id, ifMatch), caller);
  }

  /** Why each line of a quote costs what it does. */
  @GetMapping("/{id}/explain")
  @Allowed("quotes:read")
  QuoteExplanation explain(Caller caller, @PathVariable String id) {
    return QuoteExplanation.of(quoting.get(caller, id));
  }

  /** Who changed a quote, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("quotes:read")
  Page<History.Entry> history(Caller caller, @PathVariable String id) {
    if (caller.isPartner()) {
      throw new Forbidden("The history tells the vendor's cost; only the vendor's own read it.");
    }
    return new Page<>(quoting.history(caller, id), null);
  }

  private static Versioned<QuoteResponse> ok(Quote quote, Caller caller) {
    return Versioned.of(quote, QuoteResponse.of(quote, caller));
  }
}
