package pep.partner.segment;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "segment-retired",
    title = "The segment is retired",
    cure = "Define another segment with the rule.")
public class SegmentRetired extends RuleBroken {

  SegmentRetired(String code) {
    super("Segment " + code + " is retired and changes no more.");
  }
}
