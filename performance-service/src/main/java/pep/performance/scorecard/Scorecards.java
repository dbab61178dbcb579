package pep.performance.scorecard;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.figures.PartnerFigures;
import pep.performance.figures.Ranking;
import pep.performance.figures.WorkedOut;
import pep.performance.roster.Earnings;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.scorecard.Scorecard.CohortComparison;
import pep.performance.tier.Tiers;
import pep.performance.tier.standing.TierDecision;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Puts a partner's scorecard together, as of now. */
@Service
public class Scorecards {

  /** Fewer partners of one country are compared with all; fewer in all, by the vendor alone. */
  private static final int SMALLEST_COHORT = 8;

  private final PartnerFigures figures;
  private final Ranking ranking;
  private final Roster roster;
  private final Earnings earnings;
  private final Tiers tiers;

  Scorecards(
      PartnerFigures figures, Ranking ranking, Roster roster, Earnings earnings, Tiers tiers) {
    this.figures = figures;
    this.ranking = ranking;
    this.roster = roster;
    this.earnings = earnings;
    this.tiers = tiers;
  }

  /**
   * A partner's scorecard, as its reader may see it.
   *
   * @throws NotFound if the partner is not known, or beyond the reader's reach
   */
  public Scorecard of(Reach reader, String partnerId) {
    reader.require(partnerId, "scorecard of", partnerId);
    Tenant tenant = reader.tenant();
    WorkedOut worked =
        figures.of(tenant, partnerId).orElseThrow(() -> new NotFound("scorecard of", partnerId));
    RosterPartner partner = worked.partner();
    CurrencyUnit currency = worked.figures().revenue12m().getCurrencyUnit();
    return new Scorecard(
        partnerId,
        partner.code(),
        partner.name(),
        worked.completeUpTo(),
        worked.figures(),
        earnings.of(tenant, partnerId, currency),
        earnings.quotesOf(tenant, partnerId),
        worked.pipeline(),
        partner.certifications(),
        partner.segments(),
        standing(tenant, worked),
        worked.figures().lines() == 0 ? null : cohort(reader, worked, currency));
  }

  /** Where there are few, what is in their middle would tell a partner what the others sell. */
  private @Nullable CohortComparison cohort(Reach reader, WorkedOut worked, CurrencyUnit currency) {
    CohortComparison all = cohort(reader.tenant(), worked, currency);
    return reader instanceof PartnerCaller && all.members() < SMALLEST_COHORT ? null : all;
  }

  private Scorecard.@Nullable Standing standing(Tenant tenant, WorkedOut worked) {
    Optional<TierDecision> decision =
        worked.partner().active() ? tiers.now(tenant, worked) : Optional.empty();
    return decision.map(Scorecards::standing).orElse(null);
  }

  private static Scorecard.Standing standing(TierDecision decision) {
    TierDecision.Assessment next = decision.next();
    return new Scorecard.Standing(
        decision.standing().tier(),
        decision.standing().since(),
        decision.standing().graceUntil(),
        decision.reason(),
        decision.why(),
        next == null ? null : new Scorecard.Next(next.tier(), next.predicates()));
  }

  private CohortComparison cohort(Tenant tenant, WorkedOut worked, CurrencyUnit currency) {
    String self = worked.partner().partnerId();
    String country = worked.partner().country();
    long own = worked.figures().revenue12m().getAmountMinorLong();
    if (country != null) {
      Ranking.Position near = ranking.of(tenant, self, country, own);
      if (near.members() >= SMALLEST_COHORT) {
        return CohortStanding.of("country " + country, currency, near);
      }
    }
    return CohortStanding.of("all partners", currency, ranking.of(tenant, self, null, own));
  }
}
