package pep.promotion.accrual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.book.PostedVolume;
import pep.promotion.accrual.book.Qualification;
import pep.promotion.accrual.claim.CappedAccrual;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.volume.EarnedMonth;
import pep.promotion.accrual.volume.RebateStacking;
import pep.promotion.accrual.volume.SalesSums;
import pep.promotion.accrual.volume.VolumeAccrual;
import pep.promotion.accrual.volume.VolumePosition;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;

/**
 * What one settlement finds for one partner. Pure: a function of its book, its standing, the
 * rebates and its sales.
 *
 * @param qualifications all promotions it qualifies for, those found before among them
 * @param qualified the same as promotions
 * @param posted what the ledger says once the postings are written
 * @param postings what has to be posted for volume rebates
 */
record PartnerAccrual(
    List<Qualification> qualifications,
    List<PublishedPromotion> qualified,
    List<PostedVolume> posted,
    List<VolumePosting> postings) {

  static PartnerAccrual of(
      Book book,
      PartnerStanding standing,
      List<PublishedPromotion> rebates,
      SaleSet sales,
      CurrencyUnit currency,
      Instant now) {
    List<PublishedPromotion> candidates = candidates(book, standing, rebates);
    return of(book, standing, candidates, SalesSums.of(candidates, sales), currency, now);
  }

  /**
   * The same from what its sales come to.
   *
   * @param candidates the rebates that the partner may earn, by which the sums are made
   */
  static PartnerAccrual of(
      Book book,
      PartnerStanding standing,
      List<PublishedPromotion> candidates,
      SalesSums sales,
      CurrencyUnit currency,
      Instant now) {
    List<Qualification> qualifications = new ArrayList<>(book.qualifications());
    Set<String> known = book.promotions();
    for (PublishedPromotion rebate : candidates) {
      Qualification before = book.qualification(rebate.id()).orElse(null);
      if (sales.concern(rebate) && (before == null || before.isAfter(rebate))) {
        qualifications.remove(before);
        known.add(rebate.id());
        qualifications.add(Qualification.of(rebate, standing, now));
      }
    }
    List<PublishedPromotion> qualified =
        candidates.stream().filter(r -> known.contains(r.id())).toList();
    return reckon(book, qualifications, qualified, sales, currency);
  }

  /**
   * The rebates that a partner has qualified for, and those that it would with a sale, each without
   * what was sold before it was for this partner.
   */
  static List<PublishedPromotion> candidates(
      Book book, PartnerStanding standing, List<PublishedPromotion> rebates) {
    return rebates.stream()
        .map(rebate -> Qualification.counting(rebate, book, standing))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A rebate as it counts for the partner; empty where it has not qualified. */
  Optional<PublishedPromotion> qualified(String promotionId) {
    return qualified.stream().filter(each -> each.id().equals(promotionId)).findFirst();
  }

  /** The same with nothing posted beyond what its book says. */
  PartnerAccrual unposted(Book book) {
    return new PartnerAccrual(qualifications, qualified, book.posted(), List.of());
  }

  /** What the sales have earned under each rebate, by promotion code, budgets left aside. */
  Map<String, Money> earned(SaleSet sales, CurrencyUnit currency) {
    Map<String, Money> earned = new HashMap<>();
    VolumeAccrual.earned(qualified, sales, currency)
        .forEach(each -> earned.merge(each.promotion().code(), each.earned(), Money::plus));
    RebateStacking stacking = new RebateStacking(qualified, sales);
    for (PublishedPromotion rebate : qualified) {
      if (rebate.definition().capped()) {
        CappedAccrual.of(rebate, stacking, sales, currency)
            .forEach(each -> earned.merge(rebate.code(), each.amount(), Money::plus));
      }
    }
    return earned;
  }

  private static PartnerAccrual reckon(
      Book book,
      List<Qualification> qualifications,
      List<PublishedPromotion> qualified,
      SalesSums sales,
      CurrencyUnit currency) {
    Money zero = Money.zero(currency);
    Map<String, PostedVolume> posted = new LinkedHashMap<>();
    book.posted().forEach(p -> posted.put(p.key(), p));
    Map<String, VolumePosition> positions = new LinkedHashMap<>();
    VolumeAccrual.earned(qualified, sales, currency)
        .forEach(p -> positions.put(p.promotion().id() + "/" + p.period(), p));

    List<VolumePosting> postings = new ArrayList<>();
    positions.forEach((key, position) -> post(posted, postings, key, position));
    // A position whose lines all went elsewhere or were reversed owes nothing any more.
    Map<String, PublishedPromotion> byId = new HashMap<>();
    qualified.forEach(q -> byId.put(q.id(), q));
    for (PostedVolume each : List.copyOf(posted.values())) {
      PublishedPromotion promotion = byId.get(each.promotionId());
      if (promotion != null && !positions.containsKey(each.key())) {
        post(posted, postings, promotion, each, zero, zero, List.of());
      }
    }
    return new PartnerAccrual(qualifications, qualified, List.copyOf(posted.values()), postings);
  }

  private static void post(
      Map<String, PostedVolume> posted,
      List<VolumePosting> postings,
      String key,
      VolumePosition position) {
    PublishedPromotion promotion = position.promotion();
    Money earned = position.earned();
    PostedVolume before =
        posted.getOrDefault(
            key, PostedVolume.none(promotion.id(), position.period(), earned.minus(earned)));
    post(posted, postings, promotion, before, position.net(), earned, position.months());
  }

  private static void post(
      Map<String, PostedVolume> posted,
      List<VolumePosting> postings,
      PublishedPromotion promotion,
      PostedVolume before,
      Money net,
      Money earned,
      List<EarnedMonth> months) {
    int number = before.postings();
    for (EarnedMonth each : before.missing(months)) {
      number++;
      postings.add(
          new VolumePosting(
              promotion, before.period(), each.month(), number, each.amount(), net, earned));
    }
    if (number > before.postings()) {
      posted.put(
          before.key(),
          new PostedVolume(before.promotionId(), before.period(), earned, number, months));
    }
  }
}
