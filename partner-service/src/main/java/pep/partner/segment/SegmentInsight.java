package pep.partner.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.facts.FactSheets;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.platform.tenancy.Tenant;

/** Explains memberships, and shows what a rule would do before it is saved. */
@Service
public class SegmentInsight {

  private static final int SAMPLE = 20;

  private final Segments segments;
  private final Memberships memberships;
  private final Partners partners;
  private final FactSheets facts;
  private final AttributeSchemas schemas;

  SegmentInsight(
      Segments segments,
      Memberships memberships,
      Partners partners,
      FactSheets facts,
      AttributeSchemas schemas) {
    this.segments = segments;
    this.memberships = memberships;
    this.partners = partners;
    this.facts = facts;
    this.schemas = schemas;
  }

  /**
   * @param member whether the partner is in the segment by what is known now
   * @param rule each predicate with its values and whether it held
   */
  public record Explained(
      String segmentId,
      String code,
      long ruleVersion,
      String partnerId,
      long partnerVersion,
      long factsVersion,
      boolean member,
      Explanation rule) {}

  public Explained explain(Tenant tenant, String segmentId, String partnerId) {
    Segment segment = segments.get(tenant, segmentId);
    Partner partner = partners.get(tenant, partnerId);
    Vocabulary vocabulary = Vocabulary.of(schemas.of(tenant));
    PartnerView view = PartnerView.of(vocabulary, partner, facts.of(tenant, partnerId));
    Explanation explanation = SegmentRule.compile(segment.rule(), vocabulary).explain(view);
    return new Explained(
        segmentId,
        segment.code(),
        segment.ruleVersion(),
        partnerId,
        view.partnerVersion(),
        view.factsVersion(),
        explanation.held() && !segment.retired(),
        explanation);
  }

  /**
   * @param count partners that the rule would hold
   * @param entering codes of partners that would enter, at most 20
   * @param leaving codes of partners that would leave, at most 20
   */
  public record Preview(
      long count,
      List<String> sample,
      long enteringCount,
      List<String> entering,
      long leavingCount,
      List<String> leaving) {}

  /**
   * @param segmentId the segment to compare with; null to compare with nobody
   */
  public Preview preview(Tenant tenant, String rule, @Nullable String segmentId) {
    Vocabulary vocabulary = Vocabulary.of(schemas.of(tenant));
    SegmentRule compiled = SegmentRule.compile(rule, vocabulary);
    Set<String> today = new HashSet<>();
    if (segmentId != null) {
      String known = segments.get(tenant, segmentId).id();
      memberships.forEach(
          tenant,
          each -> {
            if (each.entries().stream().anyMatch(e -> e.segmentId().equals(known))) {
              today.add(each.partnerId());
            }
          });
    }
    List<String> members = new ArrayList<>();
    List<String> entering = new ArrayList<>();
    List<String> leaving = new ArrayList<>();
    partners.forEach(
        tenant,
        partner -> {
          PartnerView view = PartnerView.of(vocabulary, partner, facts.of(tenant, partner.id()));
          boolean would = compiled.matches(view);
          boolean is = today.contains(partner.id());
          if (would) {
            members.add(partner.code());
          }
          if (would && !is) {
            entering.add(partner.code());
          }
          if (!would && is) {
            leaving.add(partner.code());
          }
        });
    return new Preview(
        members.size(),
        first(members),
        entering.size(),
        first(entering),
        leaving.size(),
        first(leaving));
  }

  private static List<String> first(List<String> codes) {
    return codes.stream().limit(SAMPLE).toList();
  }
}
