package pep.performance.salesalias;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pep.performance.roster.ProductRoster;
import pep.performance.roster.Roster;
import pep.platform.problem.FieldError;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.WrongFields;

/**
 * Tells what is wrong with aliases: an alias means a code that there is, and is none itself, so
 * that none leads on to another one or back to itself.
 */
@Component
class AliasCheck {

  private final Roster roster;
  private final ProductRoster products;
  private final AliasStore aliases;

  AliasCheck(Roster roster, ProductRoster products, AliasStore aliases) {
    this.roster = roster;
    this.products = products;
    this.aliases = aliases;
  }

  /**
   * What is wrong, alias by alias.
   *
   * @param path of the list in the request, with {@code %d} for the place in it; blank for one
   */
  List<FieldError> errors(Tenant tenant, List<AliasTerms> all, String path) {
    WrongFields wrong = new WrongFields();
    for (AliasKind kind : AliasKind.values()) {
      List<AliasTerms> some = all.stream().filter(each -> each.kind() == kind).toList();
      if (!some.isEmpty()) {
        Set<String> named =
            some.stream()
                .flatMap(each -> Stream.of(each.alias(), each.code()))
                .collect(Collectors.toSet());
        Set<String> known = known(tenant, kind, named);
        AliasTable table = aliases.table(tenant, kind, named);
        for (AliasTerms each : some) {
          String at = path.isEmpty() ? "" : path.formatted(all.indexOf(each));
          check(each, known, table, at, wrong);
        }
      }
    }
    return wrong.errors();
  }

  private static void check(
      AliasTerms terms, Set<String> known, AliasTable table, String at, WrongFields wrong) {
    String noun = terms.kind() == AliasKind.PARTNER ? "partner" : "product";
    if (known.contains(terms.alias())) {
      wrong.add(
          at + "alias", "alias-is-code", "A " + noun + " has this code of its own; use another.");
    }
    if (!known.contains(terms.code())) {
      String further = table.code(String.valueOf(terms.source()), terms.code());
      if (further != null) {
        wrong.add(at + "code", "alias-chain", "This is an alias itself; name " + further + ".");
      } else {
        wrong.add(at + "code", "unknown-" + noun, "Name a " + noun + " that you have.");
      }
    }
  }

  private Set<String> known(Tenant tenant, AliasKind kind, Set<String> codes) {
    return switch (kind) {
      case PARTNER -> roster.byCode(tenant, codes).keySet();
      case PRODUCT -> products.byCode(tenant, codes).keySet();
    };
  }
}
