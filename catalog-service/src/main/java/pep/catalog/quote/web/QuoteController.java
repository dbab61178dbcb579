package pep.catalog.quote.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import pep.platform.paper.Paper;
import pep.platform.paper.Printed;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/** A partner's caller meets its own quotes only. */
@RestController
@RequestMapping("/api/quotes")
class QuoteController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt", "sentAt")
          .searchWords("q")
          .filter("partnerId")
          .filter("reference")
          .filterEnum("status", "status", QuoteStatus.class)
          .filterYesNo("approvalNeeded", "approvalNeeded");

  private final Quoting quoting;

  /**
   * @param link opens the quote at {@code /api/customer-quotes/{link}}; it is told this once
   */
  record LinkResponse(String link) {}

  QuoteController(Quoting quoting) {
    this.quoting = quoting;
  }

  /** Lists quotes: a partner sees its own. */
  @GetMapping
  @Allowed("quotes:read")
  Page<QuoteResponse> list(Reach reach, Listing listing) {
    return quoting.page(reach, listing).map(quote -> QuoteResponse.of(quote, reach));
  }

  /** Drafts a quote, priced line by line. */
  @PostMapping
  @Allowed("quotes:write")
  Created<QuoteResponse> draft(
      Reach reach, Creation creation, @Valid @RequestBody QuoteRequest body) {
    Quote quote = quoting.draft(reach, creation, body.partnerOf(reach), body.toWish());
    return Created.of("/api/quotes", quote, QuoteResponse.of(quote, reach));
  }

  /** Shows a quote. */
  @GetMapping("/{id}")
  @Allowed("quotes:read")
  Versioned<QuoteResponse> get(Reach reach, @PathVariable String id) {
    return ok(quoting.get(reach, id), reach);
  }

  /** Shows a quote as it is printed, a draft too. */
  @GetMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  @Allowed("quotes:read")
  Printed print(Reach reach, @PathVariable String id) {
    Paper paper = QuotePaper.of(QuoteResponse.of(quoting.get(reach, id), reach));
    return () -> paper;
  }

  /** Changes the lines of a draft; it is priced again. */
  @PutMapping("/{id}")
  @Allowed("quotes:write")
  Versioned<QuoteResponse> revise(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody QuoteChangeRequest body) {
    Quote quote = quoting.revise(reach, id, ifMatch, body.toWish());
    return ok(quote, reach);
  }

  /** Sends a quote: from now on it stays as it is. */
  @PostMapping("/{id}/send")
  @Allowed("quotes:write")
  Versioned<QuoteResponse> send(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(quoting.send(reach, id, ifMatch), reach);
  }

  /**
   * Drafts the next version of a quote that was sent; that stays as it is, and is replaced once
   * this is sent.
   */
  @PostMapping("/{id}/renew")
  @Allowed("quotes:write")
  Created<QuoteResponse> renew(
      Reach reach,
      Creation creation,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    Quote quote = quoting.renew(reach, id, ifMatch, creation);
    return Created.of("/api/quotes", quote, QuoteResponse.of(quote, reach));
  }

  /**
   * Makes a link by which the customer reads and answers a quote; one made before opens it no more.
   */
  @PostMapping("/{id}/link")
  @Allowed("quotes:write")
  LinkResponse link(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return new LinkResponse(quoting.link(reach, id, ifMatch));
  }

  /** Why each line of a quote costs what it does. */
  @GetMapping("/{id}/explain")
  @Allowed("quotes:read")
  QuoteExplanation explain(Reach reach, @PathVariable String id) {
    return QuoteExplanation.of(quoting.get(reach, id));
  }

  /** Who changed a quote, when and to what; it tells the vendor's cost. */
  @GetMapping("/{id}/history")
  @Allowed("quotes:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return quoting.history(staff, id, asked);
  }

  private static Versioned<QuoteResponse> ok(Quote quote, Reach caller) {
    return Versioned.of(quote, QuoteResponse.of(quote, caller));
  }
}
