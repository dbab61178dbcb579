package pep.partner.facts;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;

/** What other services reported that only makes sense while a partner is there. */
@Service
public class ReportedDependents {

  private final FactSheets sheets;
  private final ReportedPlacements placements;

  ReportedDependents(FactSheets sheets, ReportedPlacements placements) {
    this.sheets = sheets;
    this.placements = placements;
  }

  /** Those of the partners that have some, by the kinds of things. */
  public Map<String, Set<String>> of(Tenant tenant, Set<String> partnerIds) {
    return Map.of(
        "sales", sheets.sellersAmong(tenant, partnerIds),
        "grants", placements.grantedAmong(tenant, partnerIds),
        "outlets", placements.placedAmong(tenant, partnerIds),
        "deals", placements.dealingAmong(tenant, partnerIds),
        "enrolments", placements.enrolledAmong(tenant, partnerIds));
  }
}
