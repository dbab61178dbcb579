package pep.promotion.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.promotion.terms.StackingPolicy;

class OfferEvaluationPropertyTest {

  private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");

  @Test
  void agreesWithComparingEveryPairAndDoesNotDependOnTheOrderOfRules() {
    Seeds.forAll(
        500,
        random -> {
          List<PublishedPromotion> promotions = promotions(random);
          OrderLine line =
              new OrderLine(
                  1,
                  "MUG",
                  null,
                  BigDecimal.valueOf(1 + random.nextInt(9)),
                  gbp("0").plusMinor(random.nextInt(5000)),
                  null);

          List<String> expected = everyPair(promotions, line);
          for (int i = 0; i < 3; i++) {
            Collections.shuffle(promotions, new Random(random.nextLong()));
            LineDecision decision =
                new OfferEvaluation(promotions, Samples.partner("1", null), AT).decide(line);
            assertThat(
                    decision.offers().stream()
                        .map(o -> o.promotionCode() + " " + o.amount().getAmount())
                        .toList())
                .isEqualTo(expected);
            assertThat(decision.offers().size() + decision.passedOver().size())
                .isEqualTo(promotions.size());
          }
        });
  }

  private static List<PublishedPromotion> promotions(RandomGenerator random) {
    List<PublishedPromotion> promotions = new ArrayList<>();
    for (int i = 0; i < random.nextInt(9); i++) {
      StackingPolicy policy = StackingPolicy.values()[random.nextInt(3)];
      String group = policy == StackingPolicy.BEST_OF ? "g" + random.nextInt(2) : null;
      boolean percent = random.nextBoolean();
      DiscountTerms terms =
          new DiscountTerms(
              percent ? BigDecimal.valueOf(1 + random.nextInt(4000), 2) : null,
              percent ? null : gbp("0").plusMinor(1 + random.nextInt(900)));
      promotions.add(
          Samples.published(
              "C" + i, Samples.definition(terms, new Stacking(policy, group, random.nextInt(3)))));
    }
    return promotions;
  }

  /** The documented rule read literally: a promotion stays if no other one drives it out. */
  private static List<String> everyPair(List<PublishedPromotion> promotions, OrderLine line) {
    BigDecimal price =
        line.unitPrice().getAmount().multiply(line.quantity()).setScale(2, RoundingMode.HALF_UP);
    List<PublishedPromotion> left = new ArrayList<>(promotions);
    left.removeIf(p -> off(p, price, line).signum() == 0);
    List<PublishedPromotion> grouped = List.copyOf(left);
    left.removeIf(
        p ->
            grouped.stream()
                .anyMatch(
                    o ->
                        o != p
                            && p.definition().stacking().group() != null
                            && Objects.equals(
                                p.definition().stacking().group(),
                                o.definition().stacking().group())
                            && betterInGroup(o, p, price, line)));
    List<PublishedPromotion> settled = List.copyOf(left);
    left.removeIf(
        p ->
            settled.stream()
                .anyMatch(
                    o ->
                        o != p
                            && (isExclusive(o) || isExclusive(p))
                            && goesFirst(o, p, price, line)
                            && settled.stream()
                                .noneMatch(f -> f != o && goesFirst(f, o, price, line))));
    left.sort(PublishedPromotion.ORDER);
    List<String> result = new ArrayList<>();
    BigDecimal remaining = price;
    for (PublishedPromotion p : left) {
      BigDecimal off = off(p, remaining, line);
      remaining = remaining.subtract(off);
      if (off.signum() > 0) {
        result.add(p.code() + " " + off);
      }
    }
    return result;
  }

  private static boolean betterInGroup(
      PublishedPromotion a, PublishedPromotion b, BigDecimal price, OrderLine line) {
    int byOff = off(a, price, line).compareTo(off(b, price, line));
    return byOff > 0 || (byOff == 0 && PublishedPromotion.ORDER.compare(a, b) < 0);
  }

  private static boolean goesFirst(
      PublishedPromotion a, PublishedPromotion b, BigDecimal price, OrderLine line) {
    int priority =
        Integer.compare(a.definition().stacking().priority(), b.definition().stacking().priority());
    if (priority != 0) {
      return priority > 0;
    }
    if (isExclusive(a) != isExclusive(b)) {
      return isExclusive(a);
    }
    int byOff = isExclusive(a) ? off(a, price, line).compareTo(off(b, price, line)) : 0;
    return byOff != 0 ? byOff > 0 : a.code().compareTo(b.code()) < 0;
  }

  private static boolean isExclusive(PublishedPromotion p) {
    return p.definition().stacking().policy() == StackingPolicy.EXCLUSIVE;
  }

  private static BigDecimal off(PublishedPromotion p, BigDecimal remaining, OrderLine line) {
    DiscountTerms terms = (DiscountTerms) p.definition().terms();
    BigDecimal off =
        terms.percent() != null
            ? remaining.multiply(terms.percent()).divide(BigDecimal.valueOf(100))
            : Objects.requireNonNull(terms.amountOff()).getAmount().multiply(line.quantity());
    return off.setScale(2, RoundingMode.HALF_UP).min(remaining);
  }
}
