package pep.gateway.quota;

import java.util.List;

/**
 * The quotas as they are published.
 *
 * @param quotas in the order in which they are asked
 * @param costs what requests weigh
 */
public record Limits(List<Rule> quotas, Weights costs) {

  /**
   * One quota.
   *
   * @param name as the header {@code RateLimit} has it
   * @param of whose requests are counted together
   * @param units that may be spent at once
   * @param perSecond units that come back each second
   */
  public record Rule(String name, String of, long units, long perSecond) {}

  /**
   * What requests weigh, in units.
   *
   * @param read of one thing or one page
   * @param write of one thing
   * @param dear of what looks at much to answer
   * @param bulk of a file, whatever its length
   * @param dearSegments path segments that make a request a dear one
   */
  public record Weights(int read, int write, int dear, int bulk, List<String> dearSegments) {}
}
