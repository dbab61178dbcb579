package pep.catalog.quote.web;

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
import pep.catalog.quote.Quote;
import pep.catalog.quote.QuoteStatus;
import pep.catalog.quote.Quoting;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
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

  @GetMapping
  @Allowed("quotes:read")
  Page<QuoteResponse> list(Caller caller, HttpServletRequest request) {
    return quoting.page(caller, LIST.read(request)).map(quote -> QuoteResponse.of(quote, caller));
  }

  @PostMapping
  @Allowed("quotes:write")
  ResponseEntity<QuoteResponse> draft(
      Caller caller, Creation creation, @Valid @RequestBody QuoteRequest body) {
    Quote quote =
        quoting.draft(
            caller,
            creation,
            body.partnerOf(caller),
            body.reference(),
            QuoteLineRequest.toItems(body.lines()));
    return ETags.created("/api/quotes", quote, QuoteResponse.of(quote, caller));
  }

  @GetMapping("/{id}")
  @Allowed("quotes:read")
  ResponseEntity<QuoteResponse> get(Caller caller, @PathVariable String id) {
    return ok(quoting.get(caller, id), caller);
  }

  @PutMapping("/{id}")
  @Allowed("quotes:write")
  ResponseEntity<QuoteResponse> revise(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody QuoteChangeRequest body) {
    Quote quote =
        quoting.revise(
            caller, id, ifMatch, body.reference(), QuoteLineRequest.toItems(body.lines()));
    return ok(quote, caller);
  }

  @PostMapping("/{id}/send")
  @Allowed("quotes:write")
  ResponseEntity<QuoteResponse> send(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(quoting.send(caller, id, ifMatch), caller);
  }

  @GetMapping("/{id}/explain")
  @Allowed("quotes:read")
  QuoteExplanation explain(Caller caller, @PathVariable String id) {
    return QuoteExplanation.of(quoting.get(caller, id));
  }

  @GetMapping("/{id}/history")
  @Allowed("quotes:write")
  Page<History.Entry> history(Caller caller, @PathVariable String id) {
    if (caller.isPartner()) {
      throw new Forbidden("The history tells the vendor's cost; only the vendor's own read it.");
    }
    return new Page<>(quoting.history(caller, id), null);
  }

  private static ResponseEntity<QuoteResponse> ok(Quote quote, Caller caller) {
    return ETags.ok(quote, QuoteResponse.of(quote, caller));
  }
}
