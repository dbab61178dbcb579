package pep.performance.intake.resolving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.reading.LineRules;
import pep.performance.roster.Ground;
import pep.performance.roster.KnownGrant;
import pep.performance.roster.KnownProduct;
import pep.performance.roster.RosterPartner;
import pep.performance.salesalias.AliasTable;
import pep.platform.tenancy.Tenant;

/**
 * Decides the lines of an intake batch by batch. Partners that are or were active, their grants and
 * the products that were found are remembered for the rest of the intake; what was not found is
 * asked for again with each batch.
 */
public final class BatchDeciding {

  private final Tenant tenant;
  private final CodeLookup lookup;
  private final Ground ground;
  private final LineRules rules;
  private final Map<String, RosterPartner> partners = new HashMap<>();
  private final Map<String, List<KnownGrant>> grants = new HashMap<>();
  private final Map<String, List<String>> paths = new HashMap<>();
  private final Map<String, KnownProduct> products = new HashMap<>();
  private final Set<String> productsAsked = new HashSet<>();
  private AliasTable partnerAliases = AliasTable.EMPTY;
  private AliasTable productAliases = AliasTable.EMPTY;

  public BatchDeciding(Tenant tenant, CodeLookup lookup, Ground ground, LineRules rules) {
    this.tenant = tenant;
    this.lookup = lookup;
    this.ground = ground;
    this.rules = rules;
  }

  public DecidedBatch decide(long number, long fingerprint, List<RawLine> lines) {
    Map<String, RosterPartner> found = lookUp(lines);
    LineDeciding deciding =
        new LineDeciding(
            rules,
            new KnownCodes(found, products, partnerAliases, productAliases),
            new SaleTerritories(rules.zone(), grants, paths));
    List<LineDecision> decisions = new ArrayList<>(lines.size());
    for (RawLine line : lines) {
      decisions.add(deciding.decide(line));
    }
    return new DecidedBatch(number, fingerprint, decisions);
  }

  private Map<String, RosterPartner> lookUp(List<RawLine> lines) {
    Set<String> unknownPartners = new HashSet<>();
    Set<String> unknownProducts = new HashSet<>();
    for (RawLine line : lines) {
      String partner = line.get(Column.PARTNER_CODE);
      if (partner != null && !partners.containsKey(partner)) {
        unknownPartners.add(partner);
      }
      String product = line.get(Column.PRODUCT_CODE);
      if (product != null && !productsAsked.contains(product)) {
        unknownProducts.add(product);
      }
    }
    Map<String, RosterPartner> found = new HashMap<>(partners);
    if (!unknownPartners.isEmpty()) {
      CodeLookup.Found<RosterPartner> now = lookup.partners(tenant, unknownPartners);
      found.putAll(now.known());
      partnerAliases = now.aliases();
      remember(now.known());
    }
    if (!unknownProducts.isEmpty()) {
      CodeLookup.Found<KnownProduct> now = lookup.products(tenant, unknownProducts);
      products.putAll(now.known());
      productAliases = productAliases.and(now.aliases());
      productsAsked.addAll(unknownProducts);
    }
    return found;
  }

  private void remember(Map<String, RosterPartner> found) {
    Set<String> appeared = new HashSet<>();
    found.forEach(
        (code, partner) -> {
          if (partner.everActive() && partners.put(code, partner) == null) {
            appeared.add(partner.partnerId());
          }
        });
    if (!appeared.isEmpty()) {
      Map<String, List<KnownGrant>> theirs = ground.grants(tenant, appeared);
      grants.putAll(theirs);
      paths.putAll(ground.paths(tenant, SaleTerritories.codes(theirs)));
    }
  }
}
