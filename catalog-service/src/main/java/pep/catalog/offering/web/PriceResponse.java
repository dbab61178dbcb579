package pep.catalog.offering.web;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Margin;
import pep.catalog.pricing.PriceAnswer;
import pep.catalog.pricing.PriceBookDecision;
import pep.catalog.pricing.PriceBookTerms;
import pep.catalog.pricing.PriceDecision;
import pep.platform.reason.Reason;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

/**
 * A price with every step from the list price; only {@code reasons} and {@code why} where there is
 * none.
 *
 * @param reasons how the price book was chosen, or why none was
 * @param why the same in its parts
 * @param partnerMargin on the whole quantity
 * @param vendorMargin absent for a partner's caller, and where the cost is unknown
 */
record PriceResponse(
    List<String> reasons,
    List<Reason> why,
    @Nullable String priceBook,
    @Nullable Long priceBookVersion,
    @Nullable Long termsVersion,
    @Nullable Integer policyVersion,
    @Nullable BigDecimal quantity,
    @Nullable Money listPrice,
    @Nullable List<StepResponse> steps,
    @Nullable Money unitPrice,
    @Nullable Margin partnerMargin,
    @Nullable Margin vendorMargin) {

  static PriceResponse of(PriceAnswer answer, Reach caller) {
    PriceDecision price = answer.price();
    PriceBookDecision chosen = answer.book();
    if (price == null) {
      return new PriceResponse(
          chosen.reasons(),
          chosen.why(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    }
    PriceBookTerms book = price.book();
    return new PriceResponse(
        chosen.reasons(),
        chosen.why(),
        book.bookCode(),
        book.version(),
        price.terms().version(),
        price.policyVersion(),
        price.request().quantity(),
        price.terms().listPrice(),
        price.steps().stream().map(StepResponse::of).toList(),
        price.unitPrice(),
        price.partnerMargin(price.lineAmount()),
        caller instanceof PartnerCaller ? null : price.vendorMargin(price.lineAmount()));
  }
}
