package pep.promotion.audience;

import pep.platform.reason.Reason;

/**
 * One condition of a decision with the value it met.
 *
 * @param name what was looked at, such as {@code segments}
 * @param expected what would have satisfied it, in words
 * @param actual what was found
 * @param held whether it was satisfied
 * @param why what was asked and found in its parts; what was stored before there were codes has its
 *     sentence
 */
public record Predicate(String name, String expected, String actual, boolean held, Reason why) {

  public Predicate {
    // Enrolments of before there were codes have none.
    why = why == null ? Reason.said(name + " " + expected + ", is " + actual) : why;
  }
}
