package pep.promotion.profitability;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.promotion.roster.Roster;

/** Tells on which product lines it is unclear whether partners earn enough, as last reported. */
@Service
public class LineProfits {

  private final Roster roster;

  LineProfits(Roster roster) {
    this.roster = roster;
  }

  /** Those of the lines on which it is unclear, by their names. */
  public List<UnclearLine> unclear(Tenant tenant, Collection<String> lines) {
    return lines.isEmpty()
        ? List.of()
        : roster
            .profitability(tenant)
            .map(told -> LineHurdle.unclear(told, lines))
            .orElse(List.of());
  }

  /**
   * The same for the lines and those of the products; with neither, for every line that has a
   * product that is not retired.
   */
  public List<UnclearLine> unclear(
      Tenant tenant, Collection<String> products, Collection<String> lines) {
    boolean all = products.isEmpty() && lines.isEmpty();
    Set<String> named =
        all ? roster.soldLines(tenant) : new HashSet<>(roster.linesOf(tenant, products));
    named.addAll(lines);
    return unclear(tenant, named);
  }
}
