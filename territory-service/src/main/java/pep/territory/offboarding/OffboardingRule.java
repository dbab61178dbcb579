package pep.territory.offboarding;

/**
 * What the vendor does with what an ended partner held and nobody takes over.
 *
 * @param noticeDays for how many days a grant still holds, from 0 (it ends at once) to {@value
 *     #MAX_NOTICE_DAYS}
 */
public record OffboardingRule(int noticeDays, DealMeasure deals, OutletMeasure outlets) {

  public static final int MAX_NOTICE_DAYS = 730;

  /** Until the vendor says otherwise: an ended partner stands in nobody's way. */
  public static final OffboardingRule DEFAULT =
      new OffboardingRule(0, DealMeasure.RELEASE, OutletMeasure.CLOSE);

  public OffboardingRule {
    if (noticeDays < 0 || noticeDays > MAX_NOTICE_DAYS) {
      throw new IllegalArgumentException("notice of " + noticeDays + " days");
    }
  }
}
