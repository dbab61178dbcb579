package pep.performance.tier.way;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import pep.performance.figures.PartnerFigures;
import pep.performance.figures.WorkedOut;
import pep.performance.rollup.Rollups;
import pep.performance.tier.ladder.TierFacts;
import pep.performance.tier.ladder.TierLadders;
import pep.performance.tier.standing.StoredTier;
import pep.platform.tenancy.Tenant;

/** Answers how a partner gets up the ladder soonest. */
@Service
public class TierWays {

  private final TierLadders ladders;
  private final PartnerFigures figures;
  private final Rollups rollups;

  TierWays(TierLadders ladders, PartnerFigures figures, Rollups rollups) {
    this.ladders = ladders;
    this.figures = figures;
    this.rollups = rollups;
  }

  /** The ways up for a partner, the nearest rung first; none at the top. */
  public List<Way> of(Tenant tenant, StoredTier stored) {
    return ladders
        .ladder(tenant)
        .flatMap(
            ladder ->
                figures
                    .of(tenant, stored.partnerId())
                    .map(
                        worked ->
                            ShortestWays.up(
                                ladder, stored.tier(), TierFacts.of(worked), pace(tenant, worked))))
        .orElse(List.of());
  }

  private Pace pace(Tenant tenant, WorkedOut worked) {
    String id = worked.partner().partnerId();
    YearMonth from = YearMonth.from(worked.figures().asOf().minusMonths(12));
    return Pace.of(
        worked.figures(), rollups.days(tenant, List.of(id), from).getOrDefault(id, List.of()));
  }
}
