package pep.promotion.promotion;

import pep.platform.tenancy.Tenant;

/** Tells what a promotion would change of what is owed if it reached back to before today. */
public interface ReachBack {

  /**
   * Reckons all partners' sales with and without the promotion; writes nothing.
   *
   * @param candidate a draft as it would be in force
   */
  ReachPreview preview(Tenant tenant, PublishedPromotion candidate);
}
