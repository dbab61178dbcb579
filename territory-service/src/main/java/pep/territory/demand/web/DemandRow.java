package pep.territory.demand.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pep.platform.bulk.RowKey;
import pep.platform.validation.Countries;
import pep.platform.validation.Country;
import pep.platform.validation.Name;
import pep.platform.validation.ProductLine;
import pep.territory.area.PostalCode;
import pep.territory.area.RegionCode;
import pep.territory.demand.Demand;
import pep.territory.demand.Demands.Key;

/**
 * One row of a file of demand.
 *
 * @param country ISO 3166-1 alpha-2
 * @param postalCode in any spelling that its country knows
 * @param productLine code of a line; left out, or {@code *}, for all lines together
 * @param measure the vendor's own, such as inhabitants or restaurants; 0 for none any more
 */
record DemandRow(
    @RowKey @NotNull @Country String country,
    @RowKey @NotNull @Name(max = 16) String postalCode,
    @RowKey @Nullable @ProductLine String productLine,
    @NotNull @DecimalMin("0") BigDecimal measure) {

  DemandRow {
    productLine = productLine == null ? Demand.ALL_LINES : productLine;
    postalCode = canonical(country, postalCode);
  }

  /** Two spellings of one code are one row; what is no code stays as it is, to be refused. */
  private static String canonical(String country, String code) {
    if (country == null || code == null || !Countries.ALL.contains(country)) {
      return code;
    }
    return PostalCode.read(new RegionCode(country), code).orElse(code);
  }

  static DemandRow of(Demand demand) {
    return new DemandRow(
        demand.country(), demand.postalCode(), demand.productLine(), demand.measure());
  }

  String line() {
    return productLine == null ? Demand.ALL_LINES : productLine;
  }

  Key key() {
    return new Key(country, postalCode, line());
  }
}
