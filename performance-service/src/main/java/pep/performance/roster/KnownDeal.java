package pep.performance.roster;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is read of a deal's state. */
public record KnownDeal(String partnerId, String status, @Nullable String outcome) {

  private static final Set<String> OPEN = Set.of("registered", "approved");
  private static final String CLOSED = "closed";

  boolean open() {
    return OPEN.contains(status);
  }

  boolean won() {
    return CLOSED.equals(status) && "won".equals(outcome);
  }

  boolean lost() {
    return CLOSED.equals(status) && "lost".equals(outcome);
  }
}
