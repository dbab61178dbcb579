package pep.performance.diagnosis.member;

import java.util.Locale;

/** What may hold a partner back and can be acted on, and what helps; sales themselves never are. */
public enum Cause {
  ENABLEMENT("Enrol the partner in the training that partners like it have completed."),
  PROGRAMS("Invite the partner into the programs that partners like it take part in."),
  PRODUCT_MIX("Offer the product lines that partners like it sell and it does not."),
  RETURNS("Find out which products come back, and why, before selling more of them."),
  PIPELINE("Work on registered deals: partners like it have more of them, or win more."),
  CROWDING("Look at the territory: more partners share it than those of partners like it."),
  OUTLETS("Look for places to sell at: partners like it have more outlets.");

  private final String action;

  Cause(String action) {
    this.action = action;
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name as it stands in a sentence. */
  public String words() {
    return wireName().replace('_', ' ');
  }

  /** The next best action. */
  public String action() {
    return action;
  }
}
