package pep.partner.segment.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.segment.Memberships;
import pep.partner.segment.Passes;
import pep.partner.segment.Preview;
import pep.partner.segment.Segment;
import pep.partner.segment.SegmentDefinition;
import pep.partner.segment.SegmentInsight;
import pep.partner.segment.SegmentMigration;
import pep.partner.segment.Segments;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Rules;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.RequestCheck;
import pep.rules.vocabulary.Variable;

@RestController
@RequestMapping("/api/segments")
class SegmentController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("code", "createdAt").searchWords("q");
  private static final ListingRules MEMBERS = ListingRules.sortedBy("partnerCode");

  private final SegmentDefinition definition;
  private final SegmentInsight insight;
  private final SegmentMigration migration;
  private final Segments segments;
  private final Memberships memberships;
  private final Passes passes;

  SegmentController(
      SegmentDefinition definition,
      SegmentInsight insight,
      SegmentMigration migration,
      Segments segments,
      Memberships memberships,
      Passes passes) {
    this.definition = definition;
    this.insight = insight;
    this.migration = migration;
    this.segments = segments;
    this.memberships = memberships;
    this.passes = passes;
  }

  @InitBinder
  void check(WebDataBinder binder, Staff staff) {
    RequestCheck.add(
        binder,
        DefineSegmentRequest.class,
        request -> definition.check(staff.tenant(), request.rule()));
    RequestCheck.add(
        binder,
        ChangeSegmentRequest.class,
        request -> definition.check(staff.tenant(), request.rule()));
    RequestCheck.add(
        binder, PreviewRequest.class, request -> definition.check(staff.tenant(), request.rule()));
  }

  /** Defines a segment by a rule. */
  @PostMapping
  @Allowed("segments:write")
  Created<SegmentResponse> define(
      Staff staff, Creation creation, @Valid @RequestBody DefineSegmentRequest request) {
    Segment segment =
        definition.define(
            staff.tenant(),
            creation,
            request.code(),
            request.name(),
            request.description(),
            request.rule(),
            Cause.of(staff));
    return Created.of("/api/segments", segment, response(staff, segment));
  }

  /** Counts whom a rule would hold, before it is saved. */
  @PostMapping("/preview")
  @Allowed("segments:read")
  Preview preview(Staff staff, @Valid @RequestBody PreviewRequest request) {
    return insight.preview(staff.tenant(), request.rule(), request.segmentId());
  }

  /** Lists segments. */
  @GetMapping
  @Allowed("segments:read")
  Page<SegmentResponse> list(Staff staff, @Rules("LIST") Listing listing) {
    return segments.page(staff.tenant(), listing).map(segment -> response(staff, segment));
  }

  /** Lists what a rule may speak of, for editors. */
  @GetMapping("/variables")
  @Allowed("segments:read")
  Page<Variable> variables(Staff staff) {
    return new Page<>(definition.variables(staff.tenant()), null);
  }

  /** Tells what would change if rules that were saved with a former meaning got the present one. */
  @GetMapping("/migration")
  @Allowed("segments:read")
  Page<SegmentMigration.FormerRule> migration(Staff staff) {
    return new Page<>(migration.changes(staff.tenant()), null);
  }

  /** Gives a rule that was saved with a former meaning the present one. */
  @PostMapping("/{id}/migrate")
  @Allowed("segments:write")
  Versioned<SegmentResponse> migrate(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    Segment segment = migration.takeOver(staff.tenant(), id, ifMatch, Cause.of(staff));
    return Versioned.of(segment, response(staff, segment));
  }

  /** Shows a segment. */
  @GetMapping("/{id}")
  @Allowed("segments:read")
  Versioned<SegmentResponse> get(Staff staff, @PathVariable String id) {
    Segment segment = segments.get(staff.tenant(), id);
    return Versioned.of(segment, response(staff, segment));
  }

  /** Changes a segment's name or rule. */
  @PutMapping("/{id}")
  @Allowed("segments:write")
  Versioned<SegmentResponse> change(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ChangeSegmentRequest request) {
    Segment segment =
        definition.change(
            staff.tenant(),
            id,
            ifMatch,
            request.name(),
            request.description(),
            request.rule(),
            Cause.of(staff));
    return Versioned.of(segment, response(staff, segment));
  }

  /** Retires a segment: all its partners leave it. */
  @PostMapping("/{id}/retire")
  @Allowed("segments:write")
  Versioned<SegmentResponse> retire(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    Segment segment = definition.retire(staff.tenant(), id, ifMatch, Cause.of(staff));
    return Versioned.of(segment, response(staff, segment));
  }

  /** Lists the partners in a segment. */
  @GetMapping("/{id}/members")
  @Allowed("segments:read")
  Page<MemberResponse> members(
      Staff staff, @PathVariable String id, @Rules("MEMBERS") Listing listing) {
    Segment segment = segments.get(staff.tenant(), id);
    return memberships
        .members(staff.tenant(), segment.id(), listing)
        .map(membership -> MemberResponse.of(membership, segment.id()));
  }

  /** Who changed a segment, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("segments:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return segments.history(staff.tenant(), id, asked);
  }

  /** Why a partner is in this segment, or is not. */
  @GetMapping("/{id}/explain")
  @Allowed("segments:read")
  SegmentInsight.Explained explain(
      Staff staff, @PathVariable String id, @RequestParam String partnerId) {
    return InvalidInput.named(
        "partnerId", "partner", () -> insight.explain(staff.tenant(), id, partnerId));
  }

  private SegmentResponse response(Staff staff, Segment segment) {
    return SegmentResponse.of(
        segment,
        memberships.size(staff.tenant(), segment.id()),
        passes.progress(staff.tenant()).orElse(null));
  }
}
