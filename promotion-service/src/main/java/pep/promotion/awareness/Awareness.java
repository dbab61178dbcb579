package pep.promotion.awareness;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.LedgerSums;
import pep.promotion.promotion.Promotion;
import pep.promotion.promotion.PromotionStatus;
import pep.promotion.promotion.Promotions;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Notes who was told of a promotion and who opened it, and answers how far it got. */
@Service
public class Awareness {

  /** The parameters that narrow a list of partners by what is known of them. */
  public static final String TOLD = "told";

  public static final String OPENED = "opened";
  public static final String USED = "used";

  private final AwarenessNotes notes;
  private final Promotions promotions;
  private final Roster roster;
  private final LedgerSums ledger;
  private final Clock clock;

  Awareness(
      AwarenessNotes notes, Promotions promotions, Roster roster, LedgerSums ledger, Clock clock) {
    this.notes = notes;
    this.promotions = promotions;
    this.roster = roster;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Partners were told of a promotion; a repeat changes nothing. */
  public void told(Tenant tenant, String promotionId, Collection<String> partnerIds, Instant at) {
    notes.told(tenant, promotionId, partnerIds, at);
  }

  /**
   * Somebody of the partner opened a promotion, which is told of the first time; a repeat changes
   * nothing.
   *
   * @throws NotFound unless the partner is offered it: it is in force, now or later, and meant for
   *     the partner
   */
  public void opened(PartnerCaller partner, String promotionId) {
    Instant now = clock.instant();
    Promotion promotion = promotions.get(partner.tenant(), promotionId);
    if (promotion.status() != PromotionStatus.PUBLISHED
        || !now.isBefore(promotion.definition().window().closesAt())) {
      throw new NotFound("promotion", promotionId);
    }
    PartnerStanding own =
        roster.partners(partner.tenant(), List.of(partner.partnerId())).values().stream()
            .filter(each -> meant(promotion, each))
            .findFirst()
            .orElseThrow(() -> new NotFound("promotion", promotionId));
    OfferOpened opened =
        new OfferOpened(promotion.id(), promotion.code(), own.partnerId(), own.partnerCode(), now);
    notes.opened(partner.tenant(), opened, Cause.of(partner));
  }

  /**
   * @throws NotFound when the vendor has no promotion with this id
   */
  public AwarenessCounts counts(Tenant tenant, String promotionId) {
    return of(tenant, promotionId).counts(clock.instant());
  }

  /**
   * The partners that a promotion is meant for.
   *
   * @param listing may be narrowed by {@link #TOLD}, {@link #OPENED} and {@link #USED}
   * @throws NotFound when the vendor has no promotion with this id
   */
  public Page<AwarePartner> partners(Tenant tenant, String promotionId, Listing listing) {
    PromotionAwareness awareness = of(tenant, promotionId);
    PromotionAwareness.Asked asked =
        new PromotionAwareness.Asked(
            asked(listing, TOLD), asked(listing, OPENED), asked(listing, USED));
    return roster.page(tenant, awareness.partners(asked), listing).map(awareness::of);
  }

  private PromotionAwareness of(Tenant tenant, String promotionId) {
    Promotion promotion = promotions.get(tenant, promotionId);
    List<PartnerStanding> audience =
        roster.all(tenant).stream().filter(each -> meant(promotion, each)).toList();
    return new PromotionAwareness(
        audience, notes.of(tenant, promotionId), earning(tenant, promotion));
  }

  private @Nullable Set<String> earning(Tenant tenant, Promotion promotion) {
    return promotion.published().accruing().isEmpty()
        ? null
        : ledger.earning(tenant, promotion.id(), roster.vendor(tenant).currency());
  }

  private static boolean meant(Promotion promotion, PartnerStanding partner) {
    return promotion.definition().audience().decide(partner).qualifies();
  }

  private static @Nullable Boolean asked(Listing listing, String name) {
    List<String> chosen = listing.chosen().get(name);
    return chosen == null ? null : Boolean.valueOf(chosen.getFirst());
  }
}
