package pep.performance.intake.resolving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import pep.performance.roster.KnownProduct;
import pep.performance.roster.ProductRoster;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.salesalias.AliasKind;
import pep.performance.salesalias.AliasTable;
import pep.performance.salesalias.SalesAliases;
import pep.platform.tenancy.Tenant;

/** Looks up the codes that lines name, and where none has one, what it is an alias of. */
@Component
public class CodeLookup {

  private final Roster roster;
  private final ProductRoster products;
  private final SalesAliases aliases;

  CodeLookup(Roster roster, ProductRoster products, SalesAliases aliases) {
    this.roster = roster;
    this.products = products;
    this.aliases = aliases;
  }

  /** What was found, by own codes, and the aliases that led to some of it. */
  record Found<T>(Map<String, T> known, AliasTable aliases) {}

  Found<RosterPartner> partners(Tenant tenant, Set<String> codes) {
    Map<String, RosterPartner> known = new HashMap<>(roster.byCode(tenant, codes));
    AliasTable table = aliases.table(tenant, AliasKind.PARTNER, without(codes, known));
    if (!table.codes().isEmpty()) {
      known.putAll(roster.byCode(tenant, table.codes()));
    }
    return new Found<>(known, table);
  }

  Found<KnownProduct> products(Tenant tenant, Set<String> codes) {
    Map<String, KnownProduct> known = new HashMap<>(products.byCode(tenant, codes));
    AliasTable table = aliases.table(tenant, AliasKind.PRODUCT, without(codes, known));
    if (!table.codes().isEmpty()) {
      known.putAll(products.byCode(tenant, table.codes()));
    }
    return new Found<>(known, table);
  }

  private static Set<String> without(Set<String> codes, Map<String, ?> known) {
    Set<String> left = new HashSet<>(codes);
    left.removeAll(known.keySet());
    return left;
  }
}
