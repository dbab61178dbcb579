package pep.promotion.promotion;

import pep.platform.tenancy.Tenant;

/** Tells what a promotion would have cost on what was sold a year before its window. */
public interface LastYear {

  /**
   * Reckons all partners' sales of the same days a year before; writes nothing.
   *
   * @param candidate a draft as it would be in force
   */
  LastYearCost cost(Tenant tenant, PublishedPromotion candidate);
}
