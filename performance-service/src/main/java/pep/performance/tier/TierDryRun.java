package pep.performance.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.figures.WorkedOut;
import pep.performance.tier.standing.TierDecision;
import pep.performance.tier.standing.TierMove;
import pep.platform.reason.Reason;

/**
 * Who would move if some rules were saved now.
 *
 * @param partners how many were measured
 * @param failing how many of them stay because what their tier takes cannot be evaluated for them
 * @param gracesRunning how many are in a grace and stay in it: its end stays the one that was told,
 *     whatever the new rules give those whose grace begins later
 * @param moves how many would move from where to where
 * @param sample some of those that would, by code
 */
public record TierDryRun(
    long partners, long failing, long gracesRunning, List<Moves> moves, List<Mover> sample) {

  static final int CHUNK = 500;
  private static final int SAMPLE = 50;

  /**
   * How many partners one move would take.
   *
   * @param rebatesPerYear what they would be paid more, or less where negative, had they been paid
   *     as the partners of the other tier are for what they sold in twelve months; null where
   *     nothing was posted in one of the two. Discounts are not in it: nobody tells what they came
   *     to
   */
  public record Moves(
      String move,
      @Nullable String from,
      @Nullable String to,
      long partners,
      @Nullable Money rebatesPerYear) {

    Moves plus(Moves other) {
      return new Moves(
          move,
          from,
          to,
          partners + other.partners,
          rebatesPerYear == null || other.rebatesPerYear == null
              ? null
              : rebatesPerYear.plus(other.rebatesPerYear));
    }
  }

  /** A partner that would move. */
  public record Mover(
      String partnerId,
      String partnerCode,
      String move,
      @Nullable String from,
      @Nullable String to,
      String reason,
      Reason why) {}

  /** A dry run while it is counted. */
  static final class Counting {

    private final Map<String, BigDecimal> rates;
    private long partners;
    private long failing;
    private long gracesRunning;
    private final Map<String, Moves> moves = new TreeMap<>();
    private final List<Mover> sample = new ArrayList<>();

    /**
     * @param rates rebates ÷ sales, by tier
     */
    Counting(Map<String, BigDecimal> rates) {
      this.rates = rates;
    }

    void add(WorkedOut partner, TierDecision decision) {
      partners++;
      failing += decision.failing() ? 1 : 0;
      if (decision.move() == TierMove.STAYED) {
        gracesRunning += decision.standing().graceUntil() == null ? 0 : 1;
        return;
      }
      String move = decision.move().wireName();
      String to = decision.standing().tier();
      Money sold = partner.figures().revenue12m();
      Moves one = new Moves(move, decision.from(), to, 1, cost(sold, decision.from(), to));
      moves.merge(move + "/" + decision.from() + "/" + to, one, Moves::plus);
      if (sample.size() < SAMPLE) {
        sample.add(
            new Mover(
                partner.partner().partnerId(),
                partner.partner().code(),
                move,
                decision.from(),
                to,
                decision.reason(),
                decision.why()));
      }
    }

    private @Nullable Money cost(Money sold, @Nullable String from, @Nullable String to) {
      BigDecimal before = from == null ? BigDecimal.ZERO : rates.get(from);
      BigDecimal after = to == null ? null : rates.get(to);
      if (before == null || after == null) {
        return null;
      }
      Money counted = sold.isNegative() ? Money.zero(sold.getCurrencyUnit()) : sold;
      return counted.multipliedBy(after.subtract(before), RoundingMode.HALF_UP);
    }

    TierDryRun result() {
      sample.sort(Comparator.comparing(Mover::partnerCode));
      return new TierDryRun(
          partners, failing, gracesRunning, List.copyOf(moves.values()), List.copyOf(sample));
    }
  }
}
