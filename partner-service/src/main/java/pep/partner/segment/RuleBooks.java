package pep.partner.segment;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeSchema;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.vendor.Vendors;
import pep.platform.tenancy.Tenant;
import pep.rules.compilation.RuleCompiler;
import pep.rules.vocabulary.Vocabulary;

/** Compiles a vendor's rules once for each version of them. */
@Component
class RuleBooks {

  private final Segments segments;
  private final AttributeSchemas schemas;
  private final Vendors vendors;
  private final Map<Tenant, RuleBook> compiled = new ConcurrentHashMap<>();

  RuleBooks(Segments segments, AttributeSchemas schemas, Vendors vendors) {
    this.segments = segments;
    this.schemas = schemas;
    this.vendors = vendors;
  }

  RuleBook of(Tenant tenant) {
    AttributeSchema schema = schemas.of(tenant);
    List<Segment> live = segments.live(tenant);
    ZoneId zone = vendors.get(tenant).timeZone();
    String version = version(schema, live, zone);
    RuleBook known = compiled.get(tenant);
    if (known != null && known.version().equals(version)) {
      return known;
    }
    RuleBook fresh = compile(schema, live, zone, version);
    compiled.put(tenant, fresh);
    return fresh;
  }

  private static String version(AttributeSchema schema, List<Segment> live, ZoneId zone) {
    StringBuilder version = new StringBuilder("a").append(schema.version()).append(zone);
    live.forEach(s -> version.append(',').append(s.id()).append(':').append(s.ruleVersion()));
    return version.toString();
  }

  private static RuleBook compile(
      AttributeSchema schema, List<Segment> live, ZoneId zone, String version) {
    List<RuleBook.Chapter> chapters = new ArrayList<>();
    for (Meaning meaning : Meaning.values()) {
      List<Segment> meant = live.stream().filter(each -> each.meaning() == meaning).toList();
      if (!meant.isEmpty()) {
        chapters.add(chapter(meaning, schema, meant));
      }
    }
    return new RuleBook(chapters, SegmentVocabulary.of(schema), zone, version);
  }

  private static RuleBook.Chapter chapter(
      Meaning meaning, AttributeSchema schema, List<Segment> segments) {
    Vocabulary vocabulary = meaning.vocabulary(schema);
    RuleCompiler compiler = new RuleCompiler(vocabulary);
    return new RuleBook.Chapter(
        meaning,
        vocabulary,
        segments.stream()
            .map(
                segment ->
                    new RuleBook.CompiledSegment(
                        segment.id(),
                        segment.code(),
                        segment.ruleVersion(),
                        compiler.compile(segment.rule())))
            .toList());
  }
}
