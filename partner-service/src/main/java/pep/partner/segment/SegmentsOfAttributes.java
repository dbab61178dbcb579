package pep.partner.segment;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeChange;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeUse;
import pep.partner.attribute.Touched;
import pep.platform.tenancy.Tenant;
import pep.rules.compilation.RuleCompiler;
import pep.rules.compilation.RuleRefused;
import pep.rules.vocabulary.Variable;

/** Segments whose rules name an attribute, or a code that it is not to have any more. */
@Component
class SegmentsOfAttributes implements AttributeUse {

  private final Segments segments;

  SegmentsOfAttributes(Segments segments) {
    this.segments = segments;
  }

  @Override
  public List<Touched> touchedBy(Tenant tenant, AttributeChange change) {
    AttributeDefinition before = change.before();
    if (before == null || !change.removes() && change.removedCodes().isEmpty()) {
      return List.of();
    }
    List<Segment> naming =
        segments.live(tenant).stream().filter(each -> names(each, before, change)).toList();
    return change.removes()
        ? touched(Touched.Why.NAMES_ATTRIBUTE, naming.stream())
        : touched(
            Touched.Why.NAMES_REMOVED_CODE, naming.stream().filter(namesRemovedCode(change)));
  }

  private static boolean names(
      Segment segment, AttributeDefinition attribute, AttributeChange change) {
    Set<String> names =
        SegmentVocabulary.variables(attribute).stream()
            .map(Variable::name)
            .collect(Collectors.toSet());
    return new RuleCompiler(segment.meaning().vocabulary(change.schema()))
        .compile(segment.rule())
        .asksForAny(names);
  }

  private static Predicate<Segment> namesRemovedCode(AttributeChange change) {
    RuleCompiler now =
        new RuleCompiler(SegmentVocabulary.of(change.schema().definitions()));
    RuleCompiler then = new RuleCompiler(SegmentVocabulary.of(change.definitions()));
    return segment -> !isRefused(now, segment) && isRefused(then, segment);
  }

  private static boolean isRefused(RuleCompiler compiler, Segment segment) {
    try {
      compiler.check(segment.rule());
      return false;
    } catch (RuleRefused refused) {
      return true;
    }
  }

  private static List<Touched> touched(Touched.Why why, Stream<Segment> some) {
    return Touched.of(
        Touched.What.SEGMENTS,
        why,
        some.map(each -> new Touched.Named(each.id(), each.code())).toList());
  }
}
