package pep.partner.segment;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.rules.vocabulary.Variable;

/** Defines, changes and retires segments; a rule is checked before anything is stored. */
@Service
public class SegmentDefinition {

  private final Segments segments;
  private final SegmentRules rules;
  private final Clock clock;

  SegmentDefinition(Segments segments, SegmentRules rules, Clock clock) {
    this.segments = segments;
    this.rules = rules;
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
            rules.check(tenant, rule),
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
    segment.change(name, description, rules.check(tenant, rule));
    return segments.save(segment, cause);
  }

  public Segment retire(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    Segment segment = segments.get(tenant, id);
    ETags.check(ifMatch, segment);
    segment.retire();
    return segments.save(segment, cause);
  }

  /** What a rule may speak of. */
  public List<Variable> variables(Tenant tenant) {
    return rules.vocabulary(tenant).variables();
  }

  /**
   * @param rule null or blank where other constraints refuse it
   * @throws InvalidInput with every error of the rule, at its line and column
   */
  public void check(Tenant tenant, @Nullable String rule) {
    if (rule != null && !rule.isBlank()) {
      rules.check(tenant, rule);
    }
  }
}
