package pep.partner.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Takes rules that were saved with a former {@link Meaning} over to the present one, segment by
 * segment; what that changes is told before.
 */
@Service
public class SegmentMigration {

  private final Segments segments;
  private final SegmentRules rules;
  private final SegmentInsight insight;

  SegmentMigration(Segments segments, SegmentRules rules, SegmentInsight insight) {
    this.segments = segments;
    this.rules = rules;
    this.insight = insight;
  }

  /**
   * A rule with a former meaning, and what taking it over would do.
   *
   * @param mistakes why it cannot be taken over as it is; then it has to be changed
   * @param preview who would enter and leave; null where it cannot be taken over
   */
  public record FormerRule(
      String segmentId,
      String code,
      String rule,
      Meaning meaning,
      List<FieldError> mistakes,
      @Nullable Preview preview) {}

  /** Of each live segment with a former meaning. */
  public List<FormerRule> changes(Tenant tenant) {
    List<FormerRule> changes = new ArrayList<>();
    for (Segment segment : segments.live(tenant)) {
      if (segment.meaning() != Meaning.ABSENT_IS_UNKNOWN) {
        changes.add(former(tenant, segment));
      }
    }
    return changes;
  }

  private FormerRule former(Tenant tenant, Segment segment) {
    List<FieldError> mistakes = List.of();
    Preview preview = null;
    try {
      preview = insight.preview(tenant, segment.rule(), segment.id());
    } catch (InvalidInput refusal) {
      mistakes = refusal.errors();
    }
    return new FormerRule(
        segment.id(), segment.code(), segment.rule(), segment.meaning(), mistakes, preview);
  }

  /**
   * Takes the rule of a segment over as it is; harmless where that was done.
   *
   * @throws InvalidInput if it is no rule with the present meaning
   */
  public Segment takeOver(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    Segment segment = segments.get(tenant, id);
    ETags.check(ifMatch, segment);
    segment.change(segment.name(), segment.description(), rules.check(tenant, segment.rule()));
    return segments.save(segment, cause);
  }
}
