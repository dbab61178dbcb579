package pep.territory.distribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import pep.territory.deal.Chase;
import pep.territory.deal.Chase.Came;

/**
 * How many partners are after the same customers.
 *
 * <pre>
 *   crowding = Σᵢ (kᵢ − 1) / n      held = Σᵢ (kᵢ − 1) / (n + 20)
 * </pre>
 *
 * where i runs over the n customers of a group, kᵢ is the number of partners that had a deal with
 * customer i. 0: each customer has one partner; there is no upper end. {@code held} is what groups
 * are ranked by: few customers are held back until more of them say the same.
 */
public final class DealCrowding {

  public static final String VERSION = "deal-crowding/1";

  /** The formula in one line, given with every measure. */
  public static final String FORMULA =
      "crowding = sum over the n customers of (partners with a deal - 1) / n;"
          + " held = the same sum / (n + 20)";

  private static final int HOLD = 20;
  private static final int DIGITS = 3;

  private DealCrowding() {}

  /**
   * One customer, and who was after it.
   *
   * @param name as one of the partners wrote it
   * @param partners ids
   * @param came how many deals came to what
   */
  public record ChasedCustomer(
      String accountId, String name, SortedSet<String> partners, Map<Came, Integer> came) {

    boolean contested() {
      return partners.size() > 1;
    }
  }

  /**
   * What deals came to.
   *
   * @param refused since another partner was first, or held the ground
   * @param stalled whose protection ran out
   */
  public record DealResults(int deals, int won, int lost, int stalled, int refused) {

    private static DealResults of(Collection<ChasedCustomer> customers) {
      Map<Came, Integer> sums = new EnumMap<>(Came.class);
      customers.forEach(
          each -> each.came().forEach((came, n) -> sums.merge(came, n, Integer::sum)));
      return new DealResults(
          sums.values().stream().mapToInt(Integer::intValue).sum(),
          sums.getOrDefault(Came.WON, 0),
          sums.getOrDefault(Came.LOST, 0),
          sums.getOrDefault(Came.STALLED, 0),
          sums.getOrDefault(Came.REFUSED, 0));
    }
  }

  /**
   * A measure with what it rests on.
   *
   * @param crowding how many partners too many a customer has in the mean
   * @param held what it is ranked by
   * @param contested how many of the customers more than one partner was after
   * @param partners how many were after any of them
   * @param ofContested what deals with contested customers came to
   * @param ofOthers what deals with the other customers came to
   */
  public record CrowdingMeasure(
      BigDecimal crowding,
      BigDecimal held,
      int customers,
      int contested,
      int partners,
      DealResults ofContested,
      DealResults ofOthers,
      String ruleVersion) {}

  /** The customers of these deals, in the order in which they first come. */
  public static List<ChasedCustomer> customers(Collection<Chase> chases) {
    Map<String, ChasedCustomer> customers = new LinkedHashMap<>();
    for (Chase chase : chases) {
      ChasedCustomer customer =
          customers.computeIfAbsent(
              chase.accountId(),
              id ->
                  new ChasedCustomer(
                      id, chase.customer(), new TreeSet<>(), new EnumMap<>(Came.class)));
      customer.partners().add(chase.partnerId());
      customer.came().merge(chase.came(), 1, Integer::sum);
    }
    return new ArrayList<>(customers.values());
  }

  public static CrowdingMeasure of(Collection<ChasedCustomer> some) {
    List<ChasedCustomer> contested = some.stream().filter(ChasedCustomer::contested).toList();
    List<ChasedCustomer> others = some.stream().filter(each -> !each.contested()).toList();
    int surplus = some.stream().mapToInt(each -> each.partners().size() - 1).sum();
    return new CrowdingMeasure(
        rounded(some.isEmpty() ? 0 : (double) surplus / some.size()),
        rounded((double) surplus / (some.size() + HOLD)),
        some.size(),
        contested.size(),
        (int) some.stream().flatMap(each -> each.partners().stream()).distinct().count(),
        DealResults.of(contested),
        DealResults.of(others),
        VERSION);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
