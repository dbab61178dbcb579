package pep.territory.deal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;
import pep.territory.account.Similarity;
import pep.territory.binding.ForeignGround;
import pep.territory.deal.Deal;
import pep.territory.deal.DealReviewing;
import pep.territory.deal.Deals;

/**
 * Deals of which a person has to say whether their customer is another partner's. The queue is the
 * list of deals in the status {@code review}, by {@code reviewDueAt}.
 */
@RestController
@RequestMapping("/api/deals/{id}/review")
class DealReviewController {

  private final DealReviewing reviewing;
  private final Deals deals;

  DealReviewController(DealReviewing reviewing, Deals deals) {
    this.reviewing = reviewing;
    this.deals = deals;
  }

  /** What a reviewer decides. */
  enum DealVerdict {
    REGISTER,
    REFUSE
  }

  record DealReviewRequest(@NotNull DealVerdict outcome, @NotNull @Text(max = 500) String reason) {}

  /** A deal that is in the way, as it is now, and what speaks for one customer and against. */
  record RivalSide(DealResponse deal, Similarity similarity) {}

  /**
   * What has to be decided.
   *
   * @param rivals deals that may be about the same customer, the likeliest first
   * @param grounds exclusive grants of others on the customer's place
   */
  record BothSides(DealResponse deal, List<RivalSide> rivals, List<ForeignGround> grounds) {}

  /** Shows both sides of a deal beside each other. */
  @GetMapping
  @Allowed("deals:read")
  Versioned<BothSides> sides(Staff staff, @PathVariable String id) {
    Deal deal = deals.get(staff, id);
    List<RivalSide> rivals =
        deal.decision().possible().stream()
            .map(
                rival ->
                    new RivalSide(
                        DealResponse.of(deals.get(staff, rival.dealId()), staff),
                        rival.similarity()))
            .toList();
    return Versioned.of(
        deal, new BothSides(DealResponse.of(deal, staff), rivals, deal.decision().grounds()));
  }

  /**
   * Refuses a deal in review, because its customer is another partner's, or registers it: then it
   * is decided on once more, so that what came up meanwhile counts.
   */
  @PostMapping
  @Allowed("deals:approve")
  Versioned<DealResponse> decide(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealReviewRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    Deal deal =
        switch (request.outcome()) {
          case REFUSE -> reviewing.refuse(staff.tenant(), id, ifMatch, request.reason(), cause);
          case REGISTER -> reviewing.register(staff.tenant(), id, ifMatch, cause);
        };
    return Versioned.of(deal, DealResponse.of(deal, staff));
  }
}
