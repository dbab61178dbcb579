package pep.performance.roster;

/** What is read of an outlet's state. */
public record KnownOutlet(String partnerId, String status) {

  boolean open() {
    return "open".equals(status);
  }
}
