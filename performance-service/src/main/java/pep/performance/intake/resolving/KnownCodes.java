package pep.performance.intake.resolving;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Sale;
import pep.performance.roster.KnownProduct;
import pep.performance.roster.RosterPartner;
import pep.performance.salesalias.AliasTable;

/**
 * The partners and products that lines name, by their own codes or else by an alias.
 *
 * @param partners by their own codes
 * @param products by their own codes
 */
record KnownCodes(
    Map<String, RosterPartner> partners,
    Map<String, KnownProduct> products,
    AliasTable partnerAliases,
    AliasTable productAliases) {

  /** The partner that a line names; null where none is known. */
  @Nullable RosterPartner partner(Sale sale) {
    RosterPartner own = partners.get(sale.partnerCode());
    if (own != null) {
      return own;
    }
    String meant = partnerAliases.code(sale.source(), sale.partnerCode());
    return meant == null ? null : partners.get(meant);
  }

  /** The product that a line names; null where none is known. */
  @Nullable KnownProduct product(Sale sale) {
    KnownProduct own = products.get(sale.productCode());
    if (own != null) {
      return own;
    }
    String meant = productAliases.code(sale.source(), sale.productCode());
    return meant == null ? null : products.get(meant);
  }
}
