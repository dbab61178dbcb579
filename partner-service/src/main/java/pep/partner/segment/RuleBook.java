package pep.partner.segment;

import java.util.List;

/** All live segments of a vendor, compiled, at one version. */
record RuleBook(Vocabulary vocabulary, List<CompiledSegment> segments, String version) {

  record CompiledSegment(String id, String code, long ruleVersion, SegmentRule rule) {

    SegmentDecision decide(PartnerView partner) {
      return new SegmentDecision(
          id, code, ruleVersion, rule.matches(partner), () -> rule.decisive(partner));
    }
  }

  /** Whether any rule asks where the partner sells or what it completed. */
  boolean asksForPlacements() {
    return segments.stream().anyMatch(each -> each.rule().asksForAny(Vocabulary.PLACEMENTS));
  }

  /** The one way in which membership is decided, for one partner or for all. */
  List<SegmentDecision> decide(PartnerView partner) {
    return segments.stream().map(segment -> segment.decide(partner)).toList();
  }
}
