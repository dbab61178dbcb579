package pep.performance.scorecard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.diagnosis.Diagnosing;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.performance.figures.KnownFigures;
import pep.performance.figures.PartnerFigures;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.tier.standing.StoredTier;
import pep.performance.tier.standing.TierStandings;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;

/** Lists the whole channel by its figures, with what was decided on them. */
@Service
public class ScorecardLines {

  private final PartnerFigures figures;
  private final Roster roster;
  private final TierStandings tiers;
  private final Diagnosing diagnosing;

  ScorecardLines(
      PartnerFigures figures, Roster roster, TierStandings tiers, Diagnosing diagnosing) {
    this.figures = figures;
    this.roster = roster;
    this.tiers = tiers;
    this.diagnosing = diagnosing;
  }

  public Page<ScorecardLine> page(Tenant tenant, Listing listing) {
    return figures.page(tenant, listing).mapEach(some -> lines(tenant, some));
  }

  private List<ScorecardLine> lines(Tenant tenant, List<KnownFigures> some) {
    List<String> ids = some.stream().map(KnownFigures::partnerId).toList();
    Map<String, RosterPartner> partners = roster.byId(tenant, ids);
    Map<String, StoredTier> standings = tiers.find(tenant, ids);
    Map<String, Diagnosis> diagnoses = diagnosing.of(tenant, ids);
    return some.stream()
        .map(
            each -> {
              String id = each.partnerId();
              return line(each, partners.get(id), standings.get(id), diagnoses.get(id));
            })
        .toList();
  }

  private static ScorecardLine line(
      KnownFigures known,
      @Nullable RosterPartner partner,
      @Nullable StoredTier standing,
      @Nullable Diagnosis diagnosis) {
    return new ScorecardLine(
        known.partnerId(),
        partner == null ? null : partner.code(),
        partner == null ? null : partner.name(),
        partner == null ? null : partner.type(),
        known.country(),
        known.figures(),
        standing == null ? null : standing.tier(),
        diagnosis == null ? null : diagnosis.verdict().wireName(),
        diagnosis == null || diagnosis.causes().isEmpty()
            ? null
            : diagnosis.causes().getFirst().cause().wireName());
  }
}
