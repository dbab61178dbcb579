package pep.promotion.promotion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.AmendmentPreview;
import pep.promotion.promotion.Promotion;
import pep.promotion.promotion.PromotionAmending;
import pep.promotion.roster.Roster;

/** Changes of promotions that are in force. */
@RestController
@RequestMapping("/api/promotions/{id}/amend")
@Allowed("promotions:write")
class AmendmentController {

  private final PromotionAmending amending;
  private final Roster roster;

  AmendmentController(PromotionAmending amending, Roster roster) {
    this.amending = amending;
    this.roster = roster;
  }

  /**
   * @param change what is to be another
   * @param reason why
   * @param seen the value that the preview of the same change gives; needed where money moves
   */
  record AmendRequest(
      @NotNull @Valid AmendmentRequest change,
      @NotNull @Text(max = 500) String reason,
      @Nullable @Code String seen)
      implements CrossChecked {

    @Override
    public void check(WrongFields wrong) {
      if (change != null) {
        change.check(wrong.in("change"));
      }
    }
  }

  /** Shows what an amendment changes, in money and for whom; changes nothing. */
  @PostMapping("/preview")
  AmendmentPreview preview(
      Staff staff, @PathVariable String id, @Valid @RequestBody AmendmentRequest request) {
    return amending.preview(
        staff.tenant(), id, request.amendment(roster.vendor(staff.tenant()), new WrongFields()));
  }

  /**
   * Amends a promotion in force: another last day, another budget, a wider audience. What was sold
   * before counts as it did; an amendment that moves money asks for the value of seen that its
   * preview gave.
   */
  @PostMapping
  Versioned<PromotionResponse> amend(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AmendRequest request) {
    Promotion promotion =
        amending.amend(
            staff.tenant(),
            id,
            request
                .change()
                .amendment(roster.vendor(staff.tenant()), new WrongFields().in("change")),
            request.reason(),
            request.seen(),
            ifMatch,
            Cause.of(staff));
    return Versioned.of(promotion, PromotionResponse.of(promotion));
  }
}
