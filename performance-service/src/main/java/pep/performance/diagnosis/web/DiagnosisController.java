package pep.performance.diagnosis.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.diagnosis.ChannelSummaries;
import pep.performance.diagnosis.Diagnosing;
import pep.performance.diagnosis.StoredDiagnosis;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.verdict.Confidence;
import pep.performance.diagnosis.verdict.Verdict;
import pep.performance.figures.FoundPartners;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.selection.Selections;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

@RestController
@RequestMapping("/api")
class DiagnosisController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("partnerId", "id")
          .sort("lossPerYear", "lossPerYearMinor")
          .sort("soldPerMonth", "soldPerMonthMinor")
          .sort("revenuePercentile", "percentile")
          .filterEnum("verdict", "verdict", Verdict.class)
          .filterEnum("cause", "causes", Cause.class)
          .filterEnum("confidence", "confidence", Confidence.class)
          .filter("type")
          .filterCountry("country", "country")
          .filterElsewhereBy(FoundPartners.WORDS)
          .filterElsewhere(Selections.TIER)
          .filterElsewhere(Selections.SEGMENT)
          .filterElsewhereBy(Selections.LINE)
          .filter("partnerId");

  private final Diagnosing diagnosing;
  private final ChannelSummaries summaries;
  private final Roster roster;
  private final Selections selections;

  DiagnosisController(
      Diagnosing diagnosing, ChannelSummaries summaries, Roster roster, Selections selections) {
    this.diagnosing = diagnosing;
    this.summaries = summaries;
    this.roster = roster;
    this.selections = selections;
  }

  /**
   * Lists how the partners do and why, by verdict, cause, type or country; narrowed to those of a
   * tier, segment or product line that they sold in the last twelve months.
   */
  @GetMapping("/diagnoses")
  @Allowed("performance:read")
  Page<ListedDiagnosis> list(Staff staff, Listing listing) {
    Tenant tenant = staff.tenant();
    return diagnosing
        .page(tenant, selections.narrow(tenant, listing))
        .mapEach(some -> listed(tenant, some));
  }

  private List<ListedDiagnosis> listed(Tenant tenant, List<StoredDiagnosis> some) {
    List<String> ids = some.stream().map(StoredDiagnosis::partnerId).toList();
    Map<String, RosterPartner> partners = roster.byId(tenant, ids);
    return some.stream()
        .map(each -> ListedDiagnosis.of(each, partners.get(each.partnerId())))
        .toList();
  }

  /** Counts the partners by verdict, and says what each cause costs. */
  @GetMapping("/overview/diagnoses")
  @Allowed("performance:read")
  ChannelSummaryResponse overview(Staff staff) {
    return ChannelSummaryResponse.of(summaries.of(staff.tenant()));
  }

  /** Shows why a partner does as it does, the likeliest cause first. */
  @GetMapping("/diagnoses/{partnerId}")
  @Allowed("performance:read")
  DiagnosisResponse get(Reach reach, @PathVariable String partnerId) {
    return DiagnosisResponse.of(of(reach, partnerId));
  }

  /** Shows a diagnosis with all that was examined, and all that it was made on. */
  @GetMapping("/diagnoses/{partnerId}/explain")
  @Allowed("performance:read")
  ExplainedDiagnosis explain(Reach reach, @PathVariable String partnerId) {
    return ExplainedDiagnosis.of(of(reach, partnerId), reach);
  }

  private StoredDiagnosis of(Reach caller, String partnerId) {
    caller.require(partnerId, "diagnosis of", partnerId);
    return diagnosing.of(caller.tenant(), partnerId);
  }
}
