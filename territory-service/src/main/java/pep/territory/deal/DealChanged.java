package pep.territory.deal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * The public state of a deal.
 *
 * @param accountId of the customer; absent of a deal that was refused when it was registered
 * @param productLines what it is about; none for everything
 * @param status {@code review}, {@code registered}, {@code approved}, {@code refused}, {@code
 *     expired}, {@code closed} or {@code released}
 * @param outcome {@code won} or {@code lost}, of a closed deal
 * @param protectedUntil the instant at which the protection ends
 * @param shares of the partners that sell it together; absent where its own sells it alone
 * @param reviewDueAt when a person should have decided, of a deal in review
 */
@EventType("deal.changed.v1")
public record DealChanged(
    String dealId,
    String partnerId,
    String partnerCode,
    @Nullable String accountId,
    List<String> productLines,
    @Nullable Money value,
    String status,
    @Nullable String outcome,
    Instant registeredAt,
    @Nullable Instant approvedAt,
    @Nullable Instant protectedUntil,
    @Nullable Instant reviewDueAt,
    @Nullable List<DealShare> shares) {

  static DealChanged of(Deal deal) {
    return new DealChanged(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.accountId(),
        deal.request().productLines(),
        deal.request().value(),
        deal.status().name().toLowerCase(Locale.ROOT),
        outcome(deal.outcome()),
        deal.createdAt(),
        deal.approvedAt(),
        deal.protectedUntil(),
        reviewDueAt(deal),
        deal.shares().isEmpty() ? null : deal.shares());
  }

  private static @Nullable Instant reviewDueAt(Deal deal) {
    DealReview review = deal.review();
    return deal.status() == DealStatus.REVIEW && review != null ? review.dueAt() : null;
  }

  private static @Nullable String outcome(@Nullable DealOutcome outcome) {
    return outcome == null ? null : outcome.name().toLowerCase(Locale.ROOT);
  }
}
