package pep.partner.segment;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.attribute.AttributeSchemas;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Defines, changes and retires segments; a rule is checked before anything is stored. */
@Service
public class SegmentDefinition {

  private final Segments segments;
  private final AttributeSchemas schemas;
  private final Clock clock;

  SegmentDefinition(Segments segments, AttributeSchemas schemas, Clock clock) {
    this.segments = segments;
    this.schemas = schemas;
    this.clock = clock;
  }

  public Segment define(
      Tenant tenant,
      Creation creation,
      String code,
      String name,
      @Nullable String description,
      String rule,
      Cause cause) {
    Segment segment =
        Segment.define(
            tenant,
            creation.id("seg"),
            code,
            name,
            description,
            compile(tenant, rule),
            clock.instant());
    return segments.create(segment, creation, cause);
  }

  public Segment change(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      String name,
      @Nullable String description,
      String rule,
      Cause cause) {
    Segment segment = segments.get(tenant, id);
    ETags.check(ifMatch, segment);
    segment.change(name, description, compile(tenant, rule));
    return segments.save(segment, cause);
  }

  public Segment retire(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    Segment segment = segments.get(tenant, id);
    ETags.check(ifMatch, segment);
    segment.retire();
    return segments.save(segment, cause);
  }

  /**
   * @param rule null or blank where other constraints refuse it
   * @throws InvalidInput with every error of the rule, at its line and column
   */
  public void check(Tenant tenant, @Nullable String rule) {
    if (rule != null && !rule.isBlank()) {
      compile(tenant, rule);
    }
  }

  private SegmentRule compile(Tenant tenant, String rule) {
    return SegmentRule.compile(rule, Vocabulary.of(schemas.of(tenant)));
  }
}
