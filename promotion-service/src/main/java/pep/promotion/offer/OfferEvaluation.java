package pep.promotion.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import pep.platform.reason.Reason;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.offer.PassedOver.Cause;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccruingTerms;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.roster.PartnerStanding;

/**
 * Which promotions apply to a partner's order lines at an instant. Pure, and the same whatever
 * order the promotions are given in.
 *
 * <p>Of those that qualify, first each group keeps the one that would take most off the untouched
 * line (then the higher priority, then the lower code). Then, if the first by priority (exclusive
 * before others at the same priority, the greater reduction first among exclusive ones) is
 * exclusive, it applies alone; otherwise the exclusive ones fall away and the rest are taken off
 * one after the other, higher priority first, then by code, each from what the ones before it left.
 */
public final class OfferEvaluation {

  /** Raised whenever the rules above change. */
  public static final int RULE_VERSION = 1;

  private final List<PublishedPromotion> candidates;
  private final Map<String, AudienceDecision> audience = new HashMap<>();
  private final Instant at;

  /** An evaluation for one partner; what it asks of the partner is asked once for all lines. */
  public OfferEvaluation(
      Collection<PublishedPromotion> candidates, PartnerStanding partner, Instant at) {
    this.candidates = candidates.stream().sorted(PublishedPromotion.ORDER).toList();
    this.at = at;
    for (PublishedPromotion candidate : this.candidates) {
      audience.put(candidate.id(), candidate.audienceAt(at).decide(partner));
    }
  }

  /** Decides on one line. */
  public LineDecision decide(OrderLine line) {
    Money price = line.price();
    List<PassedOver> passed = new ArrayList<>();
    List<Qualified> qualified = new ArrayList<>();
    for (PublishedPromotion candidate : candidates) {
      qualify(candidate, line, price, qualified, passed);
    }
    List<Qualified> left = bestOfGroups(qualified, passed);
    left = settleExclusive(left, passed);

    List<LineOffer> offers = new ArrayList<>(left.size());
    Money remaining = price;
    for (Qualified each : left) {
      Money off = each.terms().reduction(remaining, line.quantity());
      if (off.isZero()) {
        passed.add(passedOver(each.candidate(), Cause.NOTHING_OFF, Reason.of("nothing-left")));
        continue;
      }
      offers.add(offer(each, off));
      remaining = remaining.minus(off);
    }
    passed.sort(Comparator.comparing(PassedOver::promotionCode));
    return new LineDecision(line.line(), price, offers, passed);
  }

  private void qualify(
      PublishedPromotion candidate,
      OrderLine line,
      Money price,
      List<Qualified> qualified,
      List<PassedOver> passed) {
    switch (candidate.definition().terms()) {
      case AccruingTerms accruing ->
          passed.add(passedOver(candidate, Cause.REBATE, Reason.of("accrues-on-sales")));
      case DiscountTerms discount -> qualify(candidate, discount, line, price, qualified, passed);
    }
  }

  private void qualify(
      PublishedPromotion candidate,
      DiscountTerms terms,
      OrderLine line,
      Money price,
      List<Qualified> qualified,
      List<PassedOver> passed) {
    PromotionDefinition promotion = candidate.definition();
    AudienceDecision decision = Objects.requireNonNull(audience.get(candidate.id()));
    if (!promotion.window().covers(at)) {
      passed.add(
          passedOver(
              candidate,
              Cause.WINDOW,
              new Reason(
                  "outside-window",
                  Map.of(
                      "from", promotion.window().from().toString(),
                      "until", promotion.window().until().toString()))));
    } else if (!decision.qualifies()) {
      passed.add(passedOver(candidate, Cause.AUDIENCE, decision.why()));
    } else if (!promotion.products().includes(line.productCode(), line.productLine())) {
      passed.add(
          passedOver(
              candidate,
              Cause.PRODUCT,
              new Reason("not-of-products", Map.of("product", line.productCode()))));
    } else if (terms.lacking(line.quantity(), price) instanceof Reason lacking) {
      passed.add(passedOver(candidate, Cause.TOO_LITTLE, lacking));
    } else {
      Money alone = terms.reduction(price, line.quantity());
      if (alone.isZero()) {
        passed.add(passedOver(candidate, Cause.NOTHING_OFF, Reason.of("takes-nothing-off")));
      } else {
        qualified.add(new Qualified(candidate, terms, alone, decision));
      }
    }
  }

  private static List<Qualified> bestOfGroups(List<Qualified> qualified, List<PassedOver> passed) {
    Map<String, Qualified> best = new HashMap<>();
    for (Qualified each : qualified) {
      String group = each.candidate().definition().stacking().group();
      if (group != null) {
        // Candidates come in ORDER, so on equal reductions the one that stands first is kept.
        best.merge(group, each, (a, b) -> b.alone().isGreaterThan(a.alone()) ? b : a);
      }
    }
    List<Qualified> left = new ArrayList<>(qualified.size());
    for (Qualified each : qualified) {
      String group = each.candidate().definition().stacking().group();
      Qualified winner = group == null ? each : best.getOrDefault(group, each);
      if (winner == each) {
        left.add(each);
      } else {
        Reason reason =
            new Reason(
                "better-in-group",
                Map.of(
                    "group", String.valueOf(group),
                    "promotion", winner.candidate().code(),
                    "off", winner.alone().toString(),
                    "own", each.alone().toString()));
        passed.add(passedOver(each.candidate(), Cause.GROUP, reason));
      }
    }
    return left;
  }

  private static List<Qualified> settleExclusive(
      List<Qualified> qualified, List<PassedOver> passed) {
    Qualified first = qualified.stream().min(Qualified.PRECEDENCE).orElse(null);
    if (first == null) {
      return qualified;
    }
    List<Qualified> left = new ArrayList<>(qualified.size());
    for (Qualified each : qualified) {
      if (each == first || !(first.exclusive() || each.exclusive())) {
        left.add(each);
      } else {
        Map<String, String> winner = Map.of("promotion", first.candidate().code());
        passed.add(
            first.exclusive()
                ? passedOver(each.candidate(), Cause.EXCLUSIVE, new Reason("excluded", winner))
                : passedOver(each.candidate(), Cause.PRIORITY, new Reason("alone-only", winner)));
      }
    }
    return left;
  }

  private static LineOffer offer(Qualified each, Money off) {
    PublishedPromotion candidate = each.candidate();
    return new LineOffer(
        candidate.id(),
        candidate.code(),
        candidate.version(),
        each.terms().percent(),
        off,
        each.decision()
            .within("offer-applies", Map.of("promotion", candidate.definition().name())));
  }

  private static PassedOver passedOver(PublishedPromotion candidate, Cause cause, Reason reason) {
    return new PassedOver(candidate.id(), candidate.code(), cause, reason);
  }
}
