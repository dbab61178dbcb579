package pep.promotion.accrual.sale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.promotion.roster.StandingHistory;

/**
 * The set of a partner's sales lines, whatever order they came in, however they were packed and how
 * often each was sent. All accrual is a function of this set, which is why it commutes.
 *
 * <p>A reversal cancels the line it names, whichever of the two comes first; while the named line
 * is unknown the reversal counts for nothing. A return of a reversed sale counts for nothing, until
 * the sale comes again: of the lines that were sent in one another's place the one that was
 * accepted last and is not reversed is the sale. A reversal of a reversal does not exist.
 */
public final class SaleSet {

  private static final Comparator<SaleLine> SAME_ID =
      SaleLine.ORDER
          .thenComparing(SaleLine::amount)
          .thenComparing(SaleLine::kind)
          .thenComparing(SaleLine::productCode);

  private final List<SaleGroup> groups;

  private SaleSet(List<SaleGroup> groups) {
    this.groups = List.copyOf(groups);
  }

  /**
   * Builds the set; should one id come with different contents, the least one is kept. A line that
   * came several times was accepted with the first.
   */
  public static SaleSet of(Collection<SaleLine> lines) {
    return of(lines, null);
  }

  /**
   * The same of a partner whose standing may count.
   *
   * @param seller the partner over time
   */
  public static SaleSet of(Collection<SaleLine> lines, @Nullable StandingHistory seller) {
    Map<String, SaleLine> byId = HashMap.newHashMap(lines.size());
    for (SaleLine line : lines) {
      byId.merge(line.id(), line, SaleSet::same);
    }
    Set<String> reversed = new HashSet<>();
    for (SaleLine line : byId.values()) {
      if (line.kind() == SaleKind.REVERSAL && line.reverses() != null) {
        reversed.add(line.reverses());
      }
    }
    Map<String, List<SaleLine>> byRoot = HashMap.newHashMap(byId.size());
    for (SaleLine line : byId.values()) {
      byRoot.computeIfAbsent(root(line, byId), r -> new ArrayList<>(1)).add(line);
    }
    List<SaleGroup> groups = new ArrayList<>(byRoot.size());
    byRoot.forEach((root, members) -> groups.add(group(root, members, reversed, seller)));
    return new SaleSet(groups);
  }

  private static SaleLine same(SaleLine a, SaleLine b) {
    return SAME_ID.compare(a, b) <= 0 ? a.acceptedWith(b) : b.acceptedWith(a);
  }

  private static String root(SaleLine line, Map<String, SaleLine> byId) {
    return switch (line.kind()) {
      case SALE -> line.firstId();
      case RETURN -> {
        SaleLine sale = line.returns() == null ? null : byId.get(line.returns());
        yield sale != null ? sale.firstId() : line.returns() == null ? line.id() : line.returns();
      }
      case REVERSAL -> {
        SaleLine named = line.reverses() == null ? null : byId.get(line.reverses());
        yield named == null || named.kind() == SaleKind.REVERSAL ? line.id() : root(named, byId);
      }
    };
  }

  private static SaleGroup group(
      String root, List<SaleLine> members, Set<String> reversed, @Nullable StandingHistory seller) {
    members.sort(SaleLine.ORDER);
    List<SaleLine> sales = members.stream().filter(l -> l.kind() == SaleKind.SALE).toList();
    SaleLine sale =
        sales.stream().filter(l -> !reversed.contains(l.id())).max(SaleGroup.ACCEPTED).orElse(null);
    if (sale == null && !sales.isEmpty()) {
      return new SaleGroup(root, null, List.of(), members, seller);
    }
    List<SaleLine> counted =
        members.stream()
            .filter(l -> l.kind() == SaleKind.RETURN && !reversed.contains(l.id()) || l == sale)
            .toList();
    return new SaleGroup(root, sale, counted, members, seller);
  }

  /** The groups, in no order. */
  public List<SaleGroup> groups() {
    return groups;
  }
}
