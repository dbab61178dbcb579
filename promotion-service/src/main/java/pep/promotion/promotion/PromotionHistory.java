package pep.promotion.promotion;

import org.springframework.stereotype.Service;
import pep.platform.aggregate.History;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;

/** Who changed what of a promotion, when and why. */
@Service
public class PromotionHistory {

  private final Promotions promotions;
  private final History history;

  PromotionHistory(Promotions promotions, History history) {
    this.promotions = promotions;
    this.history = history;
  }

  /** Its changes, newest first. */
  public Page<History.Entry> of(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Promotion.KIND, promotions.get(tenant, id).id(), asked);
  }
}
