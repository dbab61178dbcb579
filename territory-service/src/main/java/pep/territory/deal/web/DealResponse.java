package pep.territory.deal.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Reach;
import pep.territory.account.CustomerIdentity;
import pep.territory.deal.Deal;
import pep.territory.deal.DealOutcome;
import pep.territory.deal.DealReview;
import pep.territory.deal.DealStatus;

/**
 * A deal.
 *
 * @param protectedUntil the instant at which its protection ends
 * @param review by when a person should say whether its customer is another partner's
 */
record DealResponse(
    String id,
    String partnerId,
    String partnerCode,
    @Nullable String accountId,
    CustomerIdentity customer,
    List<String> productLines,
    @Nullable String description,
    @Nullable Money value,
    DealStatus status,
    @Nullable String statusReason,
    @Nullable DealOutcome outcome,
    @Nullable Instant protectedUntil,
    @Nullable Instant approvedAt,
    @Nullable DealReviewState review,
    DealDecisionResponse decision,
    Instant createdAt,
    Instant changedAt,
    long version) {

  /**
   * A review that waits for a person.
   *
   * @param overdue whether its due date has passed
   */
  record DealReviewState(Instant dueAt, boolean overdue) {}

  private static @Nullable DealReviewState review(Deal deal) {
    DealReview review = deal.review();
    return deal.status() == DealStatus.REVIEW && review != null
        ? new DealReviewState(review.dueAt(), review.overdue())
        : null;
  }

  static DealResponse of(Deal deal, Reach reader) {
    return new DealResponse(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.accountId(),
        deal.request().customer(),
        deal.request().productLines(),
        deal.request().description(),
        deal.request().value(),
        deal.status(),
        deal.statusReason(),
        deal.outcome(),
        deal.protectedUntil(),
        deal.approvedAt(),
        review(deal),
        DealDecisionResponse.of(deal.decision(), reader),
        deal.createdAt(),
        deal.changedAt(),
        deal.version());
  }
}
