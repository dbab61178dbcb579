package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A rebate on net volume (sales minus returns) by slabs.
 *
 * <p>Marginal: {@code rebate(v) = Σ percent(i) · (min(v, from(i+1)) − from(i))} over the slabs that
 * start below {@code v}. Whole: {@code rebate(v) = percent(k) · v} where {@code k} is the highest
 * slab with {@code from(k) ≤ v}. Either is rounded once, half up to the currency's smallest unit,
 * and is zero where {@code v ≤ 0}.
 *
 * @param slabs ascending by {@code from}, at least one; volume below the first earns nothing
 * @param method marginal or whole
 * @param period over what volume is summed
 * @param standing whose standing counts; null as {@link StandingRule#ONCE_QUALIFIED}, which was the
 *     only one before there was a choice
 * @throws IllegalArgumentException when there is no slab or two are out of order
 */
public record RebateTerms(
    List<RebateSlab> slabs,
    SlabMethod method,
    AccrualPeriod period,
    @Nullable StandingRule standing)
    implements AccruingTerms {

  public RebateTerms {
    slabs = List.copyOf(slabs);
    if (slabs.isEmpty()) {
      throw new IllegalArgumentException("a rebate has at least one slab");
    }
    for (int i = 1; i < slabs.size(); i++) {
      if (slabs.get(i).from().compareTo(slabs.get(i - 1).from()) <= 0) {
        throw new IllegalArgumentException("slabs ascend by their from");
      }
    }
  }

  @Override
  public String kind() {
    return "rebate";
  }

  @Override
  public boolean mayBeCapped() {
    return true;
  }

  @Override
  public String gives() {
    String top = Percent.text(topPercent()) + " % of what is sold";
    return steady() ? top : "Up to " + top;
  }

  /** One percentage on all volume, from the first unit. */
  @Override
  public boolean steady() {
    return slabs.size() == 1 && slabs.getFirst().from().signum() == 0;
  }

  @Override
  public BigDecimal topPercent() {
    return slabs.stream().map(RebateSlab::percent).max(BigDecimal::compareTo).orElseThrow();
  }

  @Override
  public Money earned(Volume volume) {
    return on(volume.net()).rebate();
  }

  /** What the net volume of one period has earned, with the slabs that were reached. */
  public RebateDecision on(Money net) {
    BigDecimal volume = net.getAmount().max(BigDecimal.ZERO);
    List<RebateDecision.SlabShare> shares =
        switch (method) {
          case MARGINAL -> marginal(volume);
          case WHOLE -> whole(volume);
        };
    BigDecimal exact = BigDecimal.ZERO;
    for (RebateDecision.SlabShare share : shares) {
      exact = exact.add(share.volume().multiply(share.percent()).movePointLeft(2));
    }
    Money rebate = Money.of(net.getCurrencyUnit(), exact, RoundingMode.HALF_UP);
    return new RebateDecision(net, rebate, shares);
  }

  private List<RebateDecision.SlabShare> marginal(BigDecimal volume) {
    List<RebateDecision.SlabShare> shares = new ArrayList<>(slabs.size());
    for (int i = 0; i < slabs.size(); i++) {
      RebateSlab slab = slabs.get(i);
      if (volume.compareTo(slab.from()) <= 0) {
        break;
      }
      BigDecimal end = i + 1 < slabs.size() ? volume.min(slabs.get(i + 1).from()) : volume;
      shares.add(
          new RebateDecision.SlabShare(slab.from(), slab.percent(), end.subtract(slab.from())));
    }
    return shares;
  }

  private List<RebateDecision.SlabShare> whole(BigDecimal volume) {
    RebateSlab reached = null;
    for (RebateSlab slab : slabs) {
      if (volume.compareTo(slab.from()) >= 0) {
        reached = slab;
      }
    }
    return reached == null || volume.signum() == 0
        ? List.of()
        : List.of(new RebateDecision.SlabShare(reached.from(), reached.percent(), volume));
  }
}
