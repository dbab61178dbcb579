package pep.performance.roster;

import java.util.Set;

/** What is read of a deal's state. */
public record KnownDeal(String partnerId, String status) {

  private static final Set<String> OPEN = Set.of("registered", "review", "approved");

  boolean open() {
    return OPEN.contains(status);
  }

  boolean won() {
    return "won".equals(status);
  }

  boolean lost() {
    return "lost".equals(status);
  }
}
