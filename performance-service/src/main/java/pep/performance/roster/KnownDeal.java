package pep.performance.roster;

import java.time.Instant;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a deal's state.
 *
 * @param accountId of the customer; null while that is not known
 * @param value null where nobody said it
 * @param registeredAt null of one that was told before it was read
 */
public record KnownDeal(
    String partnerId,
    String status,
    @Nullable String outcome,
    @Nullable String accountId,
    @Nullable Money value,
    @Nullable Instant registeredAt) {

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
