package pep.promotion.promotion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.Text;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.promotion.LastYearCost;
import pep.promotion.promotion.LintReport;
import pep.promotion.promotion.Promotion;
import pep.promotion.promotion.PromotionHistory;
import pep.promotion.promotion.PromotionPlanning;
import pep.promotion.promotion.ReachPreview;

/**
 * The steps of a promotion's life, one handler each, and why it does or does not reach a partner.
 */
@RestController
@RequestMapping("/api/promotions/{id}")
@Allowed("promotions:write")
class PromotionLifecycleController {

  private final PromotionPlanning planning;
  private final PromotionHistory history;

  PromotionLifecycleController(PromotionPlanning planning, PromotionHistory history) {
    this.planning = planning;
    this.history = history;
  }

  record EndRequest(@NotNull @Text(max = 500) String reason) {}

  /**
   * @param baseline net sales of the audience over the last twelve months
   * @param lastYear what it would have cost on what was sold on the same days a year before
   */
  record LintResponse(
      LintReport report, boolean publishable, Money baseline, LastYearCost lastYear) {}

  /** Checks a promotion against the vendor's policy. */
  @PostMapping("/lint")
  LintResponse lint(Staff staff, @PathVariable String id) {
    LintReport report = planning.lint(staff.tenant(), id);
    return new LintResponse(
        report,
        report.publishable(),
        planning.baseline(staff.tenant(), id),
        planning.lastYear(staff.tenant(), id));
  }

  /**
   * @param reachBack given where sales from before the publication are to count
   * @param profitabilityReason why, although it is unknown what partners earn on a line, or too
   *     little; asked for once the vendor has a hurdle
   */
  record PublishRequest(
      @Nullable @Valid ReachRequest reachBack,
      @Nullable @Text(max = 500) String profitabilityReason) {}

  /**
   * @param reason why what was sold before is to count
   * @param seen the value that the promotion's reach gives
   */
  record ReachRequest(@NotNull @Text(max = 500) String reason, @NotNull @Code String seen) {}

  record WithdrawRequest(@NotNull @Text(max = 500) String reason) {}

  /** Shows what a draft changes if sales from before its publication are to count. */
  @GetMapping("/reach")
  ReachPreview reach(Staff staff, @PathVariable String id) {
    return planning.reach(staff.tenant(), id);
  }

  /**
   * Publishes a promotion, unless the policy refuses it. Sales from before the publication count
   * only where the request says so.
   */
  @PostMapping("/publish")
  Versioned<PromotionResponse> publish(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody(required = false) @Nullable PublishRequest request) {
    ReachRequest reach = request == null ? null : request.reachBack();
    return ok(
        planning.publish(
            staff.tenant(),
            id,
            reach == null ? null : new PromotionPlanning.Reach(reach.reason(), reach.seen()),
            request == null ? null : request.profitabilityReason(),
            ifMatch,
            Cause.of(staff)));
  }

  /**
   * Withdraws a promotion that was a mistake: the ledger is brought to where it would be without.
   */
  @PostMapping("/withdraw")
  Versioned<PromotionResponse> withdraw(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody WithdrawRequest request) {
    return ok(planning.withdraw(staff.tenant(), id, request.reason(), ifMatch, Cause.of(staff)));
  }

  /** Ends a promotion before its time. */
  @PostMapping("/end")
  Versioned<PromotionResponse> end(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody EndRequest request) {
    return ok(planning.end(staff.tenant(), id, request.reason(), ifMatch, Cause.of(staff)));
  }

  /**
   * Why a partner is in a promotion's audience, or is not. Whether the partner is in the audience
   * now; whether its sales count is on its statement.
   */
  @GetMapping("/explain")
  AudienceDecision explain(Staff staff, @PathVariable String id, @RequestParam String partnerId) {
    return planning.explain(staff.tenant(), id, partnerId);
  }

  /** Who changed a promotion, when and to what. */
  @GetMapping("/history")
  @Allowed("promotions:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return history.of(staff.tenant(), id, asked);
  }

  private static Versioned<PromotionResponse> ok(Promotion promotion) {
    return Versioned.of(promotion, PromotionResponse.of(promotion));
  }
}
