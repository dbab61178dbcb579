package pep.promotion.invoice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.Creation;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.paper.Paper;
import pep.platform.paper.Printed;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.promotion.invoice.Invoice;
import pep.promotion.invoice.InvoiceStatus;
import pep.promotion.invoice.Invoices;
import pep.promotion.invoice.Invoicing;
import pep.promotion.roster.Roster;

/** What partners are to pay back: all of it for the vendor's staff, its own for a partner. */
@RestController
@RequestMapping("/api/invoices")
class InvoiceController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("number", "createdAt")
          .filterElsewhereBy(Invoices.WORDS)
          .filter("partnerId")
          .filter("partnerCode")
          .filterEnum("status", "status", InvoiceStatus.class);

  private final Invoicing invoicing;
  private final Invoices invoices;
  private final Roster roster;

  InvoiceController(Invoicing invoicing, Invoices invoices, Roster roster) {
    this.invoicing = invoicing;
    this.invoices = invoices;
    this.roster = roster;
  }

  /**
   * @param partnerId a partner whose account is below zero
   */
  record InvoiceRequest(@NotNull @Code String partnerId) {}

  /** Invoices what a partner has to pay back: what was clawed back after it was paid. */
  @PostMapping
  @Allowed("ledger:write")
  Created<InvoiceResponse> issue(
      Staff staff, Creation creation, @Valid @RequestBody InvoiceRequest request) {
    String partnerId = request.partnerId();
    if (roster.partners(staff.tenant(), List.of(partnerId)).isEmpty()) {
      throw InvalidInput.unknown("partnerId", "partner");
    }
    Invoice invoice = invoicing.issue(staff, partnerId, creation);
    return Created.of("/api/invoices", invoice, InvoiceResponse.of(invoice));
  }

  /** Lists invoices; words find them by their numbers, and by codes and names of partners. */
  @GetMapping
  @Allowed("ledger:read")
  Page<InvoiceResponse> list(Reach reach, Listing listing) {
    return invoices.page(reach, listing).map(InvoiceResponse::of);
  }

  /** Shows an invoice. */
  @GetMapping("/{id}")
  @Allowed("ledger:read")
  Versioned<InvoiceResponse> get(Reach reach, @PathVariable String id) {
    return ok(invoices.get(reach, id));
  }

  /** Shows an invoice as it is printed. */
  @GetMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  @Allowed("ledger:read")
  Printed print(Reach reach, @PathVariable String id) {
    Paper paper = InvoicePaper.of(InvoiceResponse.of(invoices.get(reach, id)));
    return () -> paper;
  }

  /** Notes that the partner has paid an invoice. */
  @PostMapping("/{id}/pay")
  @Allowed("ledger:write")
  Versioned<InvoiceResponse> pay(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(invoicing.pay(staff, id, ifMatch));
  }

  private static Versioned<InvoiceResponse> ok(Invoice invoice) {
    return Versioned.of(invoice, InvoiceResponse.of(invoice));
  }
}
