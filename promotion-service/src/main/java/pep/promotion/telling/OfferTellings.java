package pep.promotion.telling;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.promotion.Promotion;
import pep.promotion.promotion.PromotionStatus;
import pep.promotion.promotion.Promotions;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Tells the partners of a promotion's audience, as it is then, that it begins and that it ends. */
@Service
public class OfferTellings {

  static final int LOOKED_AT = 10_000;
  private static final int A_FACT = 1_000;

  private final AggregateStore<OfferTelling> store;
  private final Promotions promotions;
  private final Roster roster;
  private final Clock clock;

  OfferTellings(AggregateStores stores, Promotions promotions, Roster roster, Clock clock) {
    this.store = stores.of(OfferTelling.KIND);
    this.promotions = promotions;
    this.roster = roster;
    this.clock = clock;
  }

  /** A promotion is in force from and to these instants; a repeat changes nothing. */
  public void runs(
      Tenant tenant, String promotionId, Instant opensAt, Instant closesAt, Cause cause) {
    Creation creation = Creation.derivedFrom(tenant.vendorId() + "\n" + promotionId);
    String id = creation.id(OfferTelling.ID_PREFIX);
    OfferTelling telling =
        store
            .find(tenant, id)
            .orElseGet(
                () ->
                    store.create(
                        new OfferTelling(tenant, id, promotionId, clock.instant()),
                        creation,
                        cause));
    telling.runs(opensAt, closesAt);
    store.save(telling, cause);
  }

  /** What the clock does: tells the next partners. */
  void tell(Tenant tenant, String id) {
    OfferTelling telling = store.get(tenant, id);
    Promotion promotion = promotions.get(tenant, telling.promotionId());
    Instant now = clock.instant();
    boolean runs = now.isBefore(promotion.definition().window().closesAt());
    if (runs && promotion.status() == PromotionStatus.PUBLISHED) {
      telling.due(now).ifPresent(what -> tell(telling, what, promotion, now));
    } else {
      telling.stop();
    }
    store.save(telling, Cause.ofClock("offer-telling"));
  }

  private void tell(
      OfferTelling telling, OfferTelling.What what, Promotion promotion, Instant now) {
    List<PartnerStanding> next =
        roster.all(telling.tenant()).stream()
            .filter(each -> each.partnerId().compareTo(telling.after()) > 0)
            .sorted(Comparator.comparing(PartnerStanding::partnerId))
            .limit(LOOKED_AT)
            .toList();
    List<OfferedTo> told =
        next.stream()
            .filter(each -> promotion.definition().audience().decide(each).qualifies())
            .map(each -> entry(what, promotion, each))
            .toList();
    String last = next.isEmpty() ? "" : next.getLast().partnerId();
    telling.tell(what, facts(what, promotion, told), last, next.size() == LOOKED_AT, now);
  }

  private static OfferedTo entry(
      OfferTelling.What what, Promotion promotion, PartnerStanding partner) {
    String id =
        promotion.id() + "/" + what.name().toLowerCase(Locale.ROOT) + "/" + partner.partnerId();
    return new OfferedTo(id, partner.partnerId(), partner.partnerCode());
  }

  private static List<Object> facts(
      OfferTelling.What what, Promotion promotion, List<OfferedTo> told) {
    List<Object> facts = new ArrayList<>();
    for (int from = 0; from < told.size(); from += A_FACT) {
      List<OfferedTo> some = told.subList(from, Math.min(told.size(), from + A_FACT));
      String name = promotion.definition().name();
      facts.add(
          switch (what) {
            case BEGUN ->
                new OfferBegun(
                    promotion.id(),
                    promotion.code(),
                    name,
                    promotion.definition().window().until(),
                    some);
            case ENDING ->
                new OfferEnding(
                    promotion.id(),
                    promotion.code(),
                    name,
                    promotion.definition().window().until(),
                    some);
          });
    }
    return facts;
  }
}
