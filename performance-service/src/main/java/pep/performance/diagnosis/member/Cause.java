package pep.performance.diagnosis.member;

import java.util.Locale;
import pep.platform.reason.Reason;

/** What may hold a partner back and can be acted on, and what helps; sales themselves never are. */
public enum Cause {
  ENABLEMENT,
  PROGRAMS,
  PRODUCT_MIX,
  RETURNS,
  PIPELINE,
  CROWDING,
  OUTLETS,
  OFFER_AWARENESS;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name as it stands in a sentence. */
  public String words() {
    return wireName().replace('_', ' ');
  }

  /** The next best action. */
  public Reason action() {
    return Reason.of("against-" + wireName().replace('_', '-'));
  }
}
