package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;

/**
 * What a net volume has earned, and through which slabs.
 *
 * @param net the net volume; negative where returns exceed sales
 * @param rebate the rebate, not negative
 * @param shares the slabs that were reached
 */
public record RebateDecision(Money net, Money rebate, List<SlabShare> shares) {

  /**
   * The part of the volume that one slab's percentage was applied to.
   *
   * @param from where the slab starts
   * @param percent its percentage
   * @param volume the part of the volume
   */
  public record SlabShare(BigDecimal from, BigDecimal percent, BigDecimal volume) {}

  public RebateDecision {
    shares = List.copyOf(shares);
  }
}
