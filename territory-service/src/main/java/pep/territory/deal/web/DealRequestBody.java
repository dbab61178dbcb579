package pep.territory.deal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.Name;
import pep.platform.validation.ProductLine;
import pep.platform.validation.Text;
import pep.territory.account.CustomerIdentity;
import pep.territory.deal.DealRequest;

/**
 * A deal to be registered.
 *
 * @param partner id or code; given by the vendor's callers only, a partner's caller registers its
 *     own
 * @param productLines what it is about; none for everything
 * @param value expected, in the vendor's currency
 * @param seller who of the partner's people sells it, by an id or a number of theirs; where a
 *     partner's caller leaves it out, who registers it
 */
record DealRequestBody(
    @Nullable @Code String partner,
    @Valid @NotNull DealCustomerRequest customer,
    @Size(max = 50) @Nullable List<@ProductLine String> productLines,
    @Nullable @Text(max = 1000, blank = true) String description,
    @Nullable Money value,
    @Nullable @Code String seller) {

  /**
   * An end customer; an organisation, not a person.
   *
   * @param taxId its tax or register number
   * @param country ISO 3166-1 alpha-2
   */
  record DealCustomerRequest(
      @NotNull @Name String name,
      @Nullable @Name(max = 253) String domain,
      @Nullable @Name(max = 40) String taxId,
      @Nullable @Name(max = 40) String phone,
      @Nullable @Name String street,
      @Nullable @Name(max = 100) String city,
      @Nullable @Name(max = 16) String postalCode,
      @Nullable @Country String country) {

    CustomerIdentity identity() {
      return new CustomerIdentity(name, domain, taxId, phone, street, city, postalCode, country);
    }
  }

  /** The partner that it is to be registered for. */
  String holder(Reach reach) {
    String own = reach.owner();
    if (own != null && partner != null && !partner.equals(own)) {
      throw InvalidInput.of("partner", "not-allowed", "Leave it out: you register your own deals.");
    }
    if (own == null && partner == null) {
      throw InvalidInput.of("partner", "partner-required", "Give the id or code of the partner.");
    }
    return own == null ? String.valueOf(partner) : own;
  }

  DealRequest request(Reach reach) {
    requireNotNegative(value);
    return new DealRequest(
        customer.identity(),
        productLines == null ? List.of() : productLines,
        description,
        value,
        seller == null && reach instanceof PartnerCaller own ? own.subject() : seller);
  }

  static void requireNotNegative(@Nullable Money value) {
    if (value != null && value.isNegative()) {
      throw InvalidInput.of(
          "value", "negative-amount", "Give the value that is expected, 0 or more.");
    }
  }
}
