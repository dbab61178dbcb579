package pep.catalog.quote.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.quote.QuoteWish;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Reach;
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.WrongFields;

/**
 * A new quote, which starts as a draft.
 *
 * @param partnerId whom it is for; a partner's caller may leave it out
 * @param reference the reader's own sign for it
 * @param validUntil the last day on which a customer can accept it, in the vendor's zone
 * @param customer whom it is for; needed for a deal to come of it
 */
record QuoteRequest(
    @Nullable @Code String partnerId,
    @Nullable @Name(max = 100) String reference,
    @Nullable LocalDate validUntil,
    @Nullable @Valid CustomerRequest customer,
    @NotEmpty @Size(max = 1000) List<@Valid QuoteLineRequest> lines)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    QuoteLineRequest.check(lines, wrong);
  }

  QuoteWish toWish() {
    return new QuoteWish(
        reference,
        validUntil,
        customer == null ? null : customer.toCustomer(),
        QuoteLineRequest.toLines(lines));
  }

  /**
   * @throws InvalidInput if neither the request nor the caller's token names a partner
   * @throws NotFound if a partner's caller names another one
   */
  String partnerOf(Reach caller) {
    return caller
        .partner(partnerId)
        .orElseThrow(
            () ->
                InvalidInput.of(
                    "partnerId", "partner-required", "Name the partner the quote is for."));
  }
}
