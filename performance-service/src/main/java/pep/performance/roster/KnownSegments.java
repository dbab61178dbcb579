package pep.performance.roster;

import java.util.List;

/** What is read of the segments that a partner is in. */
public record KnownSegments(String partnerId, List<In> segments) {

  /** A segment by its code. */
  public record In(String code) {}

  List<String> codes() {
    return segments.stream().map(In::code).toList();
  }
}
