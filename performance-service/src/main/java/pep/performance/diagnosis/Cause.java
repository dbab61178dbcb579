package pep.performance.diagnosis;

import java.util.Locale;

/** What may hold a partner back, and what helps against it. */
public enum Cause {
  ENABLEMENT("Enrol the partner in the training that its better peers have completed."),
  PRODUCT_MIX("Offer the product lines that its better peers sell and it does not."),
  ACTIVITY("Talk to the partner: it sells less often than its better peers."),
  RETURNS("Find out which products come back, and why, before selling more of them."),
  PIPELINE("Work on registered deals: its better peers have more in the pipeline, or win more."),
  CROWDING("Look at the territory: more partners share it than its better peers' territories.");

  private final String action;

  Cause(String action) {
    this.action = action;
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name as it stands in a sentence. */
  String words() {
    return wireName().replace('_', ' ');
  }

  /** The next best action. */
  public String action() {
    return action;
  }
}
