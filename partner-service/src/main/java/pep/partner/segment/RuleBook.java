package pep.partner.segment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Rule;
import pep.rules.evaluation.Watch;
import pep.rules.index.RuleIndex;
import pep.rules.vocabulary.Vocabulary;

/** All live segments of a vendor, compiled, at one version. */
final class RuleBook {

  private final List<Chapter> chapters;
  private final Vocabulary vocabulary;
  private final ZoneId zone;
  private final String version;

  /**
   * @param vocabulary in which rules are written now
   * @param zone the vendor's, whose days count
   */
  RuleBook(List<Chapter> chapters, Vocabulary vocabulary, ZoneId zone, String version) {
    this.chapters = List.copyOf(chapters);
    this.vocabulary = vocabulary;
    this.zone = zone;
    this.version = version;
  }

  record CompiledSegment(String id, String code, long ruleVersion, Rule rule) {

    SegmentDecision decide(Facts facts, boolean member) {
      return new SegmentDecision(id, code, ruleVersion, member, () -> rule.decisive(facts));
    }
  }

  /** The segments whose rules have one meaning. */
  static final class Chapter {

    private final Meaning meaning;
    private final Vocabulary vocabulary;
    private final List<CompiledSegment> segments;
    private final RuleIndex index;
    private final Map<String, Integer> places = new HashMap<>();

    Chapter(Meaning meaning, Vocabulary vocabulary, List<CompiledSegment> segments) {
      this.meaning = meaning;
      this.vocabulary = vocabulary;
      this.segments = List.copyOf(segments);
      this.index = new RuleIndex(segments.stream().map(CompiledSegment::rule).toList());
      for (int place = 0; place < segments.size(); place++) {
        places.put(segments.get(place).id(), place);
      }
    }

    private void decide(
        PartnerView partner,
        Collection<String> held,
        Watch watch,
        List<SegmentDecision> decisions) {
      Facts facts = meaning.facts(vocabulary, partner);
      BitSet met = index.metBy(facts, watch);
      BitSet concerned = (BitSet) met.clone();
      for (String id : held) {
        Integer place = places.get(id);
        if (place != null) {
          concerned.set(place);
        }
      }
      for (int place = concerned.nextSetBit(0);
          place >= 0;
          place = concerned.nextSetBit(place + 1)) {
        decisions.add(segments.get(place).decide(facts, met.get(place)));
      }
    }
  }

  /**
   * @param decisions on each segment that a partner is in now, and on each that it was in
   * @param turnsAt when one may be another without anything being written; empty if never
   */
  record Decided(List<SegmentDecision> decisions, Optional<Instant> turnsAt) {

    /** Whether the partner is in these segments and in no other. */
    boolean isOf(Collection<String> segmentIds) {
      return decisions.stream()
          .filter(SegmentDecision::member)
          .map(SegmentDecision::segmentId)
          .collect(Collectors.toSet())
          .equals(Set.copyOf(segmentIds));
    }
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  ZoneId zone() {
    return zone;
  }

  String version() {
    return version;
  }

  /** Whether there is no segment. */
  boolean isEmpty() {
    return chapters.isEmpty();
  }

  /** Whether any rule may turn by itself, as grants begin and end on their days. */
  boolean timed() {
    return asksForPlacements()
        || chapters.stream()
            .flatMap(chapter -> chapter.segments.stream())
            .anyMatch(each -> each.rule().root().timed());
  }

  /** Whether any rule asks where the partner sells or what it completed. */
  boolean asksForPlacements() {
    return chapters.stream()
        .flatMap(chapter -> chapter.segments.stream())
        .anyMatch(each -> each.rule().asksForAny(SegmentVocabulary.PLACEMENTS));
  }

  /**
   * The one way in which membership is decided, for one partner or for all.
   *
   * @param held ids of the segments that it was in
   */
  Decided decide(PartnerView partner, Collection<String> held) {
    Watch watch = new Watch(partner.facts().moment());
    List<SegmentDecision> decisions = new ArrayList<>();
    chapters.forEach(chapter -> chapter.decide(partner, held, watch, decisions));
    partner.turns().forEach(watch::factTurns);
    return new Decided(decisions, watch.next());
  }
}
