package pep.promotion.budget;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import pep.platform.search.SearchWords;

/**
 * A budget as it stands.
 *
 * @param promotionId the promotion it belongs to
 * @param promotionCode the vendor's code for that
 * @param limit the most that may be spent
 * @param spent what partners are owed out of it
 * @param reserved what live reservations hold
 * @param exhaustedAt since when claims have gone without, null while all are met
 * @param nearingAt since when four fifths of it are gone, null while they are not
 * @param reservations live reservations
 * @param waiting the claims that go without
 * @param openedAt when it was opened
 * @param searchWords by which it is found: those of its promotion
 * @param round raised by each run that moves claims; what moving them is conditional on
 */
public record BudgetView(
    @Id String promotionId,
    String promotionCode,
    Money limit,
    Money spent,
    Money reserved,
    @Nullable Instant exhaustedAt,
    @Nullable Instant nearingAt,
    List<Reservation> reservations,
    WaitingList waiting,
    Instant openedAt,
    @Nullable List<String> searchWords,
    long round) {

  /** A budget that nobody has claimed on has no list yet. */
  public BudgetView {
    waiting = waiting == null ? WaitingList.empty(limit.getCurrencyUnit()) : waiting;
  }

  static BudgetView opened(
      String promotionId, String promotionCode, String name, Money limit, Instant now) {
    Money none = Money.zero(limit.getCurrencyUnit());
    WaitingList nobody = WaitingList.empty(limit.getCurrencyUnit());
    List<String> words = SearchWords.of(List.of(promotionCode, name));
    return new BudgetView(
        promotionId,
        promotionCode,
        limit,
        none,
        none,
        null,
        null,
        List.of(),
        nobody,
        now,
        words,
        0);
  }

  /** Limit, spent and reserved. */
  public BudgetBalance balance() {
    return new BudgetBalance(limit, spent, reserved, exhaustedAt != null);
  }

  /**
   * Money set aside for a run that has not written its entries yet.
   *
   * @param id the run
   * @param amount what it holds
   * @param until when it is released if the run never comes back
   */
  public record Reservation(String id, Money amount, Instant until) {}
}
