package pep.territory.placement;

/**
 * Something that lies in a territory before a change of its ground, or after it, and not both.
 *
 * @param name the outlet's code, or the customer's name
 * @param enters whether it comes in; otherwise it goes out
 */
public record Moved(Kind kind, String id, String name, String partnerId, boolean enters) {

  /** What lies on ground. */
  public enum Kind {
    OUTLET,
    DEAL
  }
}
