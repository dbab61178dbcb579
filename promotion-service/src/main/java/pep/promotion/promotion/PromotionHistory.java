package pep.promotion.promotion;

import java.util.List;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.History;
import pep.platform.tenancy.Tenant;

/** Who changed what of a promotion, when and why. */
@Service
public class PromotionHistory {

  private static final int LIMIT = 200;

  private final Promotions promotions;
  private final History history;

  PromotionHistory(Promotions promotions, History history) {
    this.promotions = promotions;
    this.history = history;
  }

  /** The latest 200 changes, newest first. */
  public List<History.Entry> of(Tenant tenant, String id) {
    return history.of(tenant, Promotion.KIND, promotions.get(tenant, id).id(), LIMIT);
  }
}
