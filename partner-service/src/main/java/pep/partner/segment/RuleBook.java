package pep.partner.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All live segments of a vendor, compiled, at one version. */
final class RuleBook {

  private final Vocabulary vocabulary;
  private final List<CompiledSegment> segments;
  private final RuleIndex index;
  private final Map<String, Integer> places = new HashMap<>();
  private final String version;

  RuleBook(Vocabulary vocabulary, List<CompiledSegment> segments, String version) {
    this.vocabulary = vocabulary;
    this.segments = List.copyOf(segments);
    this.index = new RuleIndex(segments.stream().map(CompiledSegment::rule).toList());
    for (int place = 0; place < segments.size(); place++) {
      places.put(segments.get(place).id(), place);
    }
    this.version = version;
  }

  record CompiledSegment(String id, String code, long ruleVersion, SegmentRule rule) {

    SegmentDecision decide(PartnerView partner, boolean member) {
      return new SegmentDecision(id, code, ruleVersion, member, () -> rule.decisive(partner));
    }
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  String version() {
    return version;
  }

  /** Whether any rule asks where the partner sells or what it completed. */
  boolean asksForPlacements() {
    return segments.stream().anyMatch(each -> each.rule().asksForAny(Vocabulary.PLACEMENTS));
  }

  /**
   * The one way in which membership is decided, for one partner or for all.
   *
   * @param held ids of the segments that it was in
   * @return a decision on each segment that it is in now, and on each that it was in
   */
  List<SegmentDecision> decide(PartnerView partner, Collection<String> held) {
    BitSet met = index.metBy(partner.values());
    BitSet concerned = (BitSet) met.clone();
    for (String id : held) {
      Integer place = places.get(id);
      if (place != null) {
        concerned.set(place);
      }
    }
    List<SegmentDecision> decisions = new ArrayList<>();
    concerned.stream()
        .forEach(place -> decisions.add(segments.get(place).decide(partner, met.get(place))));
    return decisions;
  }
}
