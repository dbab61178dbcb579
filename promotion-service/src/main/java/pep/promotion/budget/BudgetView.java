package pep.promotion.budget;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A budget as it stands.
 *
 * @param promotionId the promotion it belongs to
 * @param promotionCode the vendor's code for that
 * @param balance limit, spent and reserved
 * @param exhaustedAt since when claims have gone without, null while all are met
 * @param reservations live reservations
 * @param waiting the claims that go without
 * @param round raised by each run that moves claims; what moving them is conditional on
 */
public record BudgetView(
    String promotionId,
    String promotionCode,
    BudgetBalance balance,
    @Nullable Instant exhaustedAt,
    List<Reservation> reservations,
    WaitingList waiting,
    long round) {

  /**
   * Money set aside for a run that has not written its entries yet.
   *
   * @param id the run
   * @param amount what it holds
   * @param until when it is released if the run never comes back
   */
  public record Reservation(String id, Money amount, Instant until) {}
}
