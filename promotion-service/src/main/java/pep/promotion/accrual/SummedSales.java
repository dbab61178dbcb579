package pep.promotion.accrual;

import java.util.List;

/**
 * What a partner's sales come to, as far as they were summed.
 *
 * @param version raised by each write; what a write is conditional on
 * @param generation of the sums; the pages that are noted with it are in them
 * @param basis what the sums are made by: the rebates and, where it counts, the partner's past
 * @param claimsMoved whether sales that a capped rebate concerns are summed that its claims were
 *     not reckoned on yet
 */
record SummedSales(
    String partnerId,
    long version,
    long generation,
    String basis,
    boolean claimsMoved,
    List<SalesSums.Sum> sums) {

  SummedSales {
    sums = List.copyOf(sums);
  }

  /** Nothing summed yet. */
  static SummedSales none(String partnerId) {
    return new SummedSales(partnerId, 0, 0, "", false, List.of());
  }

  /** Sums that begin anew on a basis, unless they are on it. */
  SummedSales on(String now) {
    return basis.equals(now)
        ? this
        : new SummedSales(partnerId, version, generation + 1, now, true, List.of());
  }

  SummedSales with(SalesSums changed, boolean moved) {
    return new SummedSales(
        partnerId, version, generation, basis, claimsMoved || moved, changed.sums());
  }

  SummedSales claimed() {
    return new SummedSales(partnerId, version, generation, basis, false, sums);
  }

  SummedSales next() {
    return new SummedSales(partnerId, version + 1, generation, basis, claimsMoved, sums);
  }

  SalesSums all() {
    return new SalesSums(sums);
  }
}
