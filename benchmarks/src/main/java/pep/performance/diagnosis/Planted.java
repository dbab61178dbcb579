package pep.performance.diagnosis;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;

/**
 * A partner of a made channel, and what was planted.
 *
 * @param cause null of one that nothing holds back
 * @param falls whether its last three months were lowered
 * @param lostMinor what it sold less in the year for it
 */
record Planted(Member member, @Nullable Metric cause, boolean falls, double lostMinor) {

  /** What made channels are compared by; nobody is told of offers in them. */
  static final List<Metric> METRICS =
      Arrays.stream(Metric.values()).filter(each -> each != Metric.OFFERS_OPENED).toList();
}
