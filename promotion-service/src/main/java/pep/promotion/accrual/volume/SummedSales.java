package pep.promotion.accrual.volume;

import java.util.List;
import java.util.Optional;
import pep.promotion.promotion.PublishedPromotion;

/**
 * What a partner's sales come to, as far as they were summed.
 *
 * @param version raised by each write; what a write is conditional on
 * @param generation of the sums; the pages that are noted with it are in them
 * @param basis what the sums are made by: the rebates and, where it counts, the partner's past
 * @param claimsMoved whether its claims have to be reckoned on all its sales
 * @param belowZero what its returns left below zero, by capped rebate, when its claims were
 *     reckoned last
 */
public record SummedSales(
    String partnerId,
    long version,
    long generation,
    String basis,
    boolean claimsMoved,
    List<SalesSums.Sum> sums,
    List<BelowZero> belowZero) {

  public SummedSales {
    sums = List.copyOf(sums);
    belowZero = List.copyOf(belowZero);
  }

  /** Nothing summed yet. */
  public static SummedSales none(String partnerId) {
    return new SummedSales(partnerId, 0, 0, "", false, List.of(), List.of());
  }

  /**
   * Sums that begin anew on a basis.
   *
   * @param claims whether the partner has claims, which then were reckoned on another
   */
  public SummedSales anew(String now, boolean claims) {
    return new SummedSales(partnerId, version, generation + 1, now, claims, List.of(), List.of());
  }

  public SummedSales with(SalesSums changed, boolean moved) {
    return new SummedSales(
        partnerId, version, generation, basis, claimsMoved || moved, changed.sums(), belowZero);
  }

  /** The claims are those of all that is summed. */
  public SummedSales claimed(List<BelowZero> left) {
    return new SummedSales(partnerId, version, generation, basis, false, sums, left);
  }

  SummedSales next() {
    return new SummedSales(partnerId, version + 1, generation, basis, claimsMoved, sums, belowZero);
  }

  public SalesSums all() {
    return new SalesSums(sums);
  }

  public Optional<BelowZero> belowZero(PublishedPromotion rebate) {
    return belowZero.stream().filter(each -> each.promotionId().equals(rebate.id())).findFirst();
  }
}
