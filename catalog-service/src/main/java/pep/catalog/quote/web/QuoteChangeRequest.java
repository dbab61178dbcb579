package pep.catalog.quote.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.quote.QuoteWish;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.WrongFields;

/** Everything of a draft that may change; what is left out becomes empty. */
record QuoteChangeRequest(
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
}
