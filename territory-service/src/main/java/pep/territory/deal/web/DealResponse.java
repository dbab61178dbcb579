package pep.territory.deal.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Reach;
import pep.territory.account.CustomerIdentity;
import pep.territory.deal.Deal;
import pep.territory.deal.DealExtension;
import pep.territory.deal.DealObjection;
import pep.territory.deal.DealOutcome;
import pep.territory.deal.DealReferrer;
import pep.territory.deal.DealReview;
import pep.territory.deal.DealShare;
import pep.territory.deal.DealStatus;

/**
 * A deal.
 *
 * @param protectedUntil the instant at which its protection ends
 * @param seller who of the partner's people sells it; told to the partner and the vendor alone
 * @param referrer the partner that referred it; told to them alone as well
 * @param shares of the partners that sell it together; absent where its own sells it alone
 * @param extensions by what it was protected longer; absent of one that was not
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
    @Nullable String seller,
    @Nullable DealReferrer referrer,
    @Nullable List<DealShare> shares,
    @Nullable List<DealExtension> extensions,
    @Nullable DealObjectionState objection,
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

  /**
   * What was said against a refusal.
   *
   * @param dueAt when it lapses
   * @param answer why it was decided so
   */
  record DealObjectionState(
      DealObjection.Status status, String reason, Instant dueAt, @Nullable String answer) {

    static @Nullable DealObjectionState of(@Nullable DealObjection objection) {
      return objection == null
          ? null
          : new DealObjectionState(
              objection.status(), objection.reason(), objection.dueAt(), objection.answer());
    }
  }

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
        reader.allows(deal.partnerId()) ? deal.request().seller() : null,
        reader.allows(deal.partnerId()) ? deal.referrer() : null,
        deal.shares().isEmpty() ? null : deal.shares(),
        deal.extensions().isEmpty() ? null : deal.extensions(),
        DealObjectionState.of(deal.objection()),
        DealDecisionResponse.of(deal.decision(), reader),
        deal.createdAt(),
        deal.changedAt(),
        deal.version());
  }
}
