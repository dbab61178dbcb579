package pep.performance.tier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.figures.PartnerFigures;
import pep.performance.figures.WorkedOut;
import pep.performance.roster.Roster;
import pep.performance.tier.ladder.Grace;
import pep.performance.tier.ladder.TierFacts;
import pep.performance.tier.ladder.TierLadder;
import pep.performance.tier.ladder.TierLadders;
import pep.performance.tier.ladder.TierRule;
import pep.performance.tier.standing.StoredTier;
import pep.performance.tier.standing.TierDecision;
import pep.performance.tier.standing.TierOutcome;
import pep.performance.tier.standing.TierOverriding;
import pep.performance.tier.standing.TierStanding;
import pep.performance.tier.standing.TierStandings;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/** Answers where a partner stands, why, and what separates it from the next tier. */
@Service
public class Tiers {

  private final TierLadders ladders;
  private final TierStandings standings;
  private final PartnerFigures figures;
  private final Roster roster;
  private final RebateRates rates;
  private final JsonMapper mapper;

  Tiers(
      TierLadders ladders,
      TierStandings standings,
      PartnerFigures figures,
      Roster roster,
      RebateRates rates,
      JsonMapper mapper) {
    this.ladders = ladders;
    this.standings = standings;
    this.figures = figures;
    this.roster = roster;
    this.rates = rates;
    this.mapper = mapper;
  }

  /**
   * Where a partner stands, as it was decided last.
   *
   * @throws NotFound if the partner has no tier
   */
  public StoredTier of(Tenant tenant, String partnerId) {
    return standings.find(tenant, partnerId).orElseThrow(() -> new NotFound("tier of", partnerId));
  }

  /** The decision that was acted on last. */
  public TierDecision acted(StoredTier stored) {
    return TierDecision.read(mapper, stored.decision());
  }

  /** What would be decided now; empty while the vendor has no tier rules. */
  public Optional<TierDecision> now(Tenant tenant, WorkedOut partner) {
    StoredTier stored = standings.find(tenant, partner.partner().partnerId()).orElse(null);
    return ladders.ladder(tenant).map(ladder -> outcome(ladder, stored, partner).decision());
  }

  private static TierOutcome outcome(
      TierLadder ladder, @Nullable StoredTier stored, WorkedOut partner) {
    return TierOverriding.decide(
        ladder,
        stored == null ? TierStanding.NONE : stored.standing(),
        stored == null ? null : stored.override(),
        TierFacts.of(partner));
  }

  /** Who would move if these were the rules. */
  public TierDryRun dryRun(Tenant tenant, Grace grace, List<TierRule> tiers) {
    TierLadder ladder = ladders.check(1, grace, tiers);
    TierDryRun.Counting counting = new TierDryRun.Counting(rates.byTier(tenant));
    List<String> all =
        roster.all(tenant).values().stream()
            .filter(partner -> partner.active())
            .map(partner -> partner.partnerId())
            .sorted()
            .toList();
    for (int from = 0; from < all.size(); from += TierDryRun.CHUNK) {
      List<String> chunk = all.subList(from, Math.min(from + TierDryRun.CHUNK, all.size()));
      var before = standings.find(tenant, chunk);
      for (WorkedOut partner : figures.of(tenant, chunk)) {
        StoredTier stored = before.get(partner.partner().partnerId());
        counting.add(partner, outcome(ladder, stored, partner).decision());
      }
    }
    return counting.result();
  }
}
