package pep.territory.deal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.territory.account.Account;

/**
 * What was decided, and what the deal gets if it is registered.
 *
 * @param account of the customer; none of a deal that is not registered
 */
record RuledDeal(DealRuling ruling, @Nullable Account account, Duration protection, Instant at) {

  DealDecision decision() {
    return ruling.decision();
  }
}
