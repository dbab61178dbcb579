package pep.partner.segment.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.profile.Partners;
import pep.partner.segment.Membership;
import pep.partner.segment.Memberships;
import pep.partner.segment.SegmentInsight;
import pep.platform.aggregate.History;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/** A partner's segments, also for the partner itself, which may read why. */
@RestController
class PartnerSegmentsController {

  private final Partners partners;
  private final Memberships memberships;
  private final SegmentInsight insight;
  private final AttributeSchemas attributes;

  PartnerSegmentsController(
      Partners partners,
      Memberships memberships,
      SegmentInsight insight,
      AttributeSchemas attributes) {
    this.partners = partners;
    this.memberships = memberships;
    this.insight = insight;
    this.attributes = attributes;
  }

  /** Lists the segments that a partner is in, and since when. */
  @GetMapping("/api/partners/{id}/segments")
  @Allowed({"partners:read", "profile:read"})
  Page<Membership.Held> segments(Reach reach, @PathVariable String id) {
    reach.require(id, "partner", id);
    String known = partners.get(reach.tenant(), id).id();
    List<Membership.Held> entries =
        memberships.find(reach.tenant(), known).map(Membership::entries).orElse(List.of());
    return new Page<>(entries, null);
  }

  /** Why a partner is in a segment, or is not. */
  @GetMapping("/api/partners/{id}/segments/explain")
  @Allowed({"partners:read", "profile:read"})
  SegmentInsight.Explained explain(
      Reach reach, @PathVariable String id, @RequestParam String segmentId) {
    reach.require(id, "partner", id);
    String known = partners.get(reach.tenant(), id).id();
    return InvalidInput.named(
            "segmentId", "segment", () -> insight.explain(reach.tenant(), segmentId, known))
        .without(attributes.keptFrom(reach));
  }

  /** When a partner entered and left segments, and why. */
  @GetMapping("/api/partners/{id}/segments/history")
  @Allowed("partners:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    String known = partners.get(staff.tenant(), id).id();
    return memberships.history(staff.tenant(), known, asked);
  }
}
