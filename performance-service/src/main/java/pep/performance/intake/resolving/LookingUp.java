package pep.performance.intake.resolving;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import pep.performance.intake.line.Sale;
import pep.performance.roster.Ground;
import pep.performance.roster.KnownProduct;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.platform.tenancy.Tenant;

/** Looks up all that lines name which were read before, so that they can be decided again. */
@Component
public class LookingUp {

  private final Roster roster;
  private final Ground ground;
  private final CodeLookup lookup;

  LookingUp(Roster roster, Ground ground, CodeLookup lookup) {
    this.roster = roster;
    this.lookup = lookup;
    this.ground = ground;
  }

  /** Whether any of these products belongs to a product line now. */
  public boolean anyProductLine(Tenant tenant, Set<String> productCodes) {
    return lookup.products(tenant, productCodes).known().values().stream()
        .anyMatch(product -> product.productLine() != null);
  }

  /** Decides these lines by what is known now. */
  public LineDeciding again(Tenant tenant, Collection<Sale> lines) {
    TreeSet<String> codes = new TreeSet<>();
    TreeSet<String> products = new TreeSet<>();
    for (Sale sale : lines) {
      codes.add(sale.partnerCode());
      products.add(sale.productCode());
    }
    CodeLookup.Found<RosterPartner> partners = lookup.partners(tenant, codes);
    CodeLookup.Found<KnownProduct> found = lookup.products(tenant, products);
    List<String> ids = partners.known().values().stream().map(RosterPartner::partnerId).toList();
    return LineDeciding.again(
        new KnownCodes(partners.known(), found.known(), partners.aliases(), found.aliases()),
        SaleTerritories.of(ground, tenant, roster.vendor(tenant).zone(), ids));
  }
}
