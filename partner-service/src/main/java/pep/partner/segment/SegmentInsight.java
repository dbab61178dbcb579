package pep.partner.segment;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.attribute.AttributeSchema;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.facts.FactSheets;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.partner.vendor.Vendors;
import pep.platform.tenancy.Tenant;
import pep.rules.compilation.RuleCompiler;
import pep.rules.evaluation.Explanation;
import pep.rules.evaluation.Moment;
import pep.rules.evaluation.Rule;
import pep.rules.vocabulary.Vocabulary;

/** Explains memberships, and shows what a rule would do before it is saved. */
@Service
public class SegmentInsight {

  private final Segments segments;
  private final Memberships memberships;
  private final Partners partners;
  private final FactSheets facts;
  private final AttributeSchemas schemas;
  private final SegmentRules rules;
  private final Vendors vendors;
  private final Clock clock;

  SegmentInsight(
      Segments segments,
      Memberships memberships,
      Partners partners,
      FactSheets facts,
      AttributeSchemas schemas,
      SegmentRules rules,
      Vendors vendors,
      Clock clock) {
    this.segments = segments;
    this.memberships = memberships;
    this.partners = partners;
    this.facts = facts;
    this.schemas = schemas;
    this.rules = rules;
    this.vendors = vendors;
    this.clock = clock;
  }

  /**
   * @param member whether the partner is in the segment by what is known now
   * @param asOf the instant of the explanation
   * @param rule each predicate with what is known and whether it held
   */
  public record Explained(
      String segmentId,
      String code,
      long ruleVersion,
      Meaning meaning,
      String partnerId,
      long partnerVersion,
      long factsVersion,
      Instant asOf,
      boolean member,
      Explanation rule) {

    /** The same to somebody who may not see some attributes. */
    public Explained without(Set<String> attributeCodes) {
      return new Explained(
          segmentId,
          code,
          ruleVersion,
          meaning,
          partnerId,
          partnerVersion,
          factsVersion,
          asOf,
          member,
          rule.withholding(name -> SegmentVocabulary.isOfAttribute(name, attributeCodes)));
    }
  }

  public Explained explain(Tenant tenant, String segmentId, String partnerId) {
    Segment segment = segments.get(tenant, segmentId);
    AttributeSchema schema = schemas.of(tenant);
    Vocabulary meant = segment.meaning().vocabulary(schema);
    Moment moment = moment(tenant);
    PartnerView view =
        PartnerView.of(
            SegmentVocabulary.of(schema),
            partners.get(tenant, partnerId),
            facts.of(tenant, partnerId),
            moment);
    Explanation explanation =
        new RuleCompiler(meant)
            .compile(segment.rule())
            .explain(segment.meaning().facts(meant, view));
    return new Explained(
        segmentId,
        segment.code(),
        segment.ruleVersion(),
        segment.meaning(),
        partnerId,
        view.partnerVersion(),
        view.factsVersion(),
        moment.now(),
        explanation.held() && !segment.retired(),
        explanation);
  }

  /**
   * What a rule would do now.
   *
   * @param segmentId the segment to compare with; null to compare with nobody
   */
  public Preview preview(Tenant tenant, String rule, @Nullable String segmentId) {
    Rule compiled = rules.check(tenant, rule);
    Vocabulary vocabulary = rules.vocabulary(tenant);
    Moment moment = moment(tenant);
    Set<String> today = segmentId == null ? Set.of() : members(tenant, segmentId);
    boolean placed = compiled.asksForAny(SegmentVocabulary.PLACEMENTS);
    Preview.Counting counting = new Preview.Counting();
    partners.forEach(
        tenant,
        partner -> {
          PartnerView view = view(tenant, vocabulary, partner, placed, moment);
          counting.add(partner.code(), compiled, view.facts(), today.contains(partner.id()));
        });
    return counting.result();
  }

  private PartnerView view(
      Tenant tenant, Vocabulary vocabulary, Partner partner, boolean placed, Moment moment) {
    return PartnerView.of(vocabulary, partner, facts.of(tenant, partner.id(), placed), moment);
  }

  private Set<String> members(Tenant tenant, String segmentId) {
    String known = segments.get(tenant, segmentId).id();
    Set<String> members = new HashSet<>();
    memberships.forEach(
        tenant,
        each -> {
          if (each.segmentIds().contains(known)) {
            members.add(each.partnerId());
          }
        });
    return members;
  }

  private Moment moment(Tenant tenant) {
    return new Moment(clock.instant(), vendors.get(tenant).timeZone());
  }
}
