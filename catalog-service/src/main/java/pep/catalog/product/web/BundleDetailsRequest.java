package pep.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.BundleDetails;
import pep.catalog.product.BundleItem;
import pep.catalog.product.OwnService;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/** Everything a bundle is made of; what is left out becomes empty. */
record BundleDetailsRequest(
    @NotNull @Name String name,
    @Nullable @Text(max = 4000, blank = true) String description,
    @NotEmpty @Size(max = 100) List<@Valid Item> items,
    @Nullable @Size(max = 100) List<@Valid BundledService> services) {

  /**
   * @param quantity units of the product in one bundle
   */
  record Item(
      @NotNull @Code String productCode,
      @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3) BigDecimal quantity) {}

  /**
   * @param attachRate share of sales that take the service, in per cent
   */
  record BundledService(
      @NotNull @Name String name,
      @Nullable Money price,
      @Nullable Money cost,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal attachRate) {}

  BundleDetails toDetails() {
    List<BundledService> given = services == null ? List.of() : services;
    return new BundleDetails(
        name,
        description,
        items.stream().map(item -> new BundleItem(item.productCode, item.quantity)).toList(),
        given.stream()
            .map(each -> new OwnService(each.name, each.price, each.cost, each.attachRate))
            .toList());
  }
}
