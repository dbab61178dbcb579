package pep.performance.tier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pep.performance.figures.FiguresListener;
import pep.performance.figures.PartnerFigures;
import pep.performance.figures.WorkedOut;
import pep.performance.tier.ladder.TierFacts;
import pep.performance.tier.ladder.TierLadder;
import pep.performance.tier.ladder.TierLadders;
import pep.performance.tier.standing.DecidedTier;
import pep.performance.tier.standing.StoredTier;
import pep.performance.tier.standing.TierOutcome;
import pep.performance.tier.standing.TierOverride;
import pep.performance.tier.standing.TierOverriding;
import pep.performance.tier.standing.TierStanding;
import pep.performance.tier.standing.TierStandings;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Decides the tiers of partners whenever their figures were worked out. */
@Service
class TierDeciding implements FiguresListener {

  private final TierLadders ladders;
  private final TierStandings standings;
  private final PartnerFigures figures;
  private final Clock clock;

  TierDeciding(TierLadders ladders, TierStandings standings, PartnerFigures figures, Clock clock) {
    this.ladders = ladders;
    this.standings = standings;
    this.figures = figures;
    this.clock = clock;
  }

  @Override
  public void workedOut(Tenant tenant, List<WorkedOut> partners) {
    Optional<TierLadder> ladder = ladders.ladder(tenant);
    if (ladder.isEmpty() || partners.isEmpty()) {
      return;
    }
    List<String> ids = partners.stream().map(each -> each.partner().partnerId()).toList();
    Map<String, StoredTier> before = standings.find(tenant, ids);
    List<DecidedTier> decided = new ArrayList<>();
    for (WorkedOut partner : partners) {
      String id = partner.partner().partnerId();
      StoredTier stored = before.get(id);
      TierStanding standing = stored == null ? TierStanding.NONE : stored.standing();
      TierFacts facts = TierFacts.of(partner);
      TierOverride override = stored == null ? null : stored.override();
      TierOutcome outcome = TierOverriding.decide(ladder.get(), standing, override, facts);
      if (outcome.changes()) {
        decided.add(new DecidedTier(id, stored, override, outcome, facts));
      }
    }
    if (!decided.isEmpty() && !standings.store(tenant, decided, Cause.ofClock("tiers"))) {
      figures.reconsider(tenant, ids);
    }
  }

  /** A grace or an override has ended: the partner is measured once more, and falls if it must. */
  void ended(Tenant tenant, String standingId) {
    standings
        .partnerOf(tenant, standingId)
        .ifPresent(
            partnerId -> {
              figures.reconsider(tenant, List.of(partnerId));
              standings.lookedAt(tenant, partnerId, clock.instant());
            });
  }
}
