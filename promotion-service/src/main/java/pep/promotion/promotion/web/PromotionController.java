package pep.promotion.promotion.web;

import com.mongodb.client.model.Filters;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.Creation;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.Promotion;
import pep.promotion.promotion.PromotionPlanning;
import pep.promotion.promotion.PromotionStatus;
import pep.promotion.promotion.Promotions;
import pep.promotion.roster.Roster;

/** Promotions for the vendor's staff; a partner sees its own under {@code /api/my/offers}. */
@RestController
@RequestMapping("/api/promotions")
class PromotionController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("code", "createdAt", "changedAt", "name")
          .searchWords("q")
          .sort("from", "window.from")
          .filter("code")
          .filterEnum("status", "status", PromotionStatus.class)
          .filterOneOf(
              "kind",
              List.of(
                  "discount",
                  "rebate",
                  "unit_rebate",
                  "free_goods",
                  "growth_rebate",
                  "spiff",
                  "referral"),
              value -> Filters.ne(value, null));

  private final PromotionPlanning planning;
  private final Promotions promotions;
  private final Roster roster;

  PromotionController(PromotionPlanning planning, Promotions promotions, Roster roster) {
    this.planning = planning;
    this.promotions = promotions;
    this.roster = roster;
  }

  /** Drafts a promotion. */
  @PostMapping
  @Allowed("promotions:write")
  Created<PromotionResponse> draft(
      Staff staff, Creation creation, @Valid @RequestBody CreatePromotionRequest request) {
    Promotion promotion =
        planning.draft(
            staff.tenant(),
            request.code(),
            request
                .promotion()
                .definition(roster.vendor(staff.tenant()), new WrongFields().in("promotion")),
            creation,
            Cause.of(staff));
    return Created.of("/api/promotions", promotion, PromotionResponse.of(promotion));
  }

  /** Lists the vendor's promotions. */
  @GetMapping
  @Allowed("promotions:read")
  Page<PromotionResponse> list(Staff staff, Listing listing) {
    return promotions.page(staff.tenant(), listing).map(PromotionResponse::of);
  }

  /** Shows a promotion. */
  @GetMapping("/{id}")
  @Allowed("promotions:read")
  Versioned<PromotionResponse> get(Staff staff, @PathVariable String id) {
    return ok(promotions.get(staff.tenant(), id));
  }

  /** Changes a promotion that is a draft. */
  @PutMapping("/{id}")
  @Allowed("promotions:write")
  Versioned<PromotionResponse> revise(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody PromotionRequest request) {
    return ok(
        planning.revise(
            staff.tenant(),
            id,
            request.definition(roster.vendor(staff.tenant()), new WrongFields()),
            ifMatch,
            Cause.of(staff)));
  }

  private static Versioned<PromotionResponse> ok(Promotion promotion) {
    return Versioned.of(promotion, PromotionResponse.of(promotion));
  }
}
