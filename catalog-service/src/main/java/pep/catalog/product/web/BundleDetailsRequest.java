package pep.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.BundleDetails;
import pep.catalog.product.BundleItem;
import pep.catalog.product.OwnService;

/** Everything a bundle is made of; what is left out becomes empty. */
record BundleDetailsRequest(
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 4000) String description,
    @NotEmpty @Size(max = 100) List<@Valid Item> items,
    @Nullable @Size(max = 100) List<@Valid BundledService> services) {

  /**
   * @param quantity units of the product in one bundle
   */
  record Item(
      @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.CURE) String productCode,
      @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3) BigDecimal quantity) {}

  /**
   * @param attachRate share of sales that take the service, in per cent
   */
  record BundledService(
      @NotBlank @Size(max = 200) String name,
      @Nullable Money price,
      @Nullable Money cost,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal attachRate) {}

  BundleDetails toDetails() {
    List<BundledService> given = services == null ? List.of() : services;
    return new BundleDetails(
        name.strip(),
        description,
        items.stream().map(item -> new BundleItem(item.productCode, item.quantity)).toList(),
        given.stream()
            .map(each -> new OwnService(each.name, each.price, each.cost, each.attachRate))
            .toList());
  }
}
