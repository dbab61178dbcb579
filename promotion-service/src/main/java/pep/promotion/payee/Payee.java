package pep.promotion.payee;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner is paid, as it is kept.
 *
 * @param partnerId the partner
 * @param version raised by each change, from 1
 * @param holder whose account it is
 * @param shown what is shown of the account number
 * @param sealed the account number, encrypted
 * @param bic the bank; null where none was given
 * @param changes who changed it and when, the last at the end, without the numbers
 */
public record Payee(
    String partnerId,
    long version,
    String holder,
    String shown,
    byte[] sealed,
    @Nullable String bic,
    List<AccountChange> changes) {

  public Payee {
    changes = List.copyOf(changes);
  }

  /** When it was changed last. */
  public Instant changedAt() {
    return changes.getLast().at();
  }
}
