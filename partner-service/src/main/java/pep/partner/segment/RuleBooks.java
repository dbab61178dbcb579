package pep.partner.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeSchema;
import pep.partner.attribute.AttributeSchemas;
import pep.platform.tenancy.Tenant;

/** Compiles a vendor's rules once for each version of them. */
@Component
class RuleBooks {

  private final Segments segments;
  private final AttributeSchemas schemas;
  private final Map<Tenant, RuleBook> compiled = new ConcurrentHashMap<>();

  RuleBooks(Segments segments, AttributeSchemas schemas) {
    this.segments = segments;
    this.schemas = schemas;
  }

  RuleBook of(Tenant tenant) {
    AttributeSchema schema = schemas.of(tenant);
    List<Segment> live = segments.live(tenant);
    String version = version(schema, live);
    RuleBook known = compiled.get(tenant);
    if (known != null && known.version().equals(version)) {
      return known;
    }
    RuleBook fresh = compile(schema, live, version);
    compiled.put(tenant, fresh);
    return fresh;
  }

  private static String version(AttributeSchema schema, List<Segment> live) {
    StringBuilder version = new StringBuilder("a").append(schema.version());
    live.forEach(s -> version.append(',').append(s.id()).append(':').append(s.ruleVersion()));
    return version.toString();
  }

  private static RuleBook compile(AttributeSchema schema, List<Segment> live, String version) {
    Vocabulary vocabulary = Vocabulary.of(schema);
    List<RuleBook.CompiledSegment> rules = new ArrayList<>();
    for (Segment segment : live) {
      rules.add(
          new RuleBook.CompiledSegment(
              segment.id(),
              segment.code(),
              segment.ruleVersion(),
              SegmentRule.compile(segment.rule(), vocabulary)));
    }
    return new RuleBook(vocabulary, rules, version);
  }
}
