package pep.promotion.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.roster.PartnerStanding;

/**
 * The rules of {@link OfferEvaluation} read literally: a promotion stays if no other one drives it
 * out. It knows the amounts and nothing else.
 */
final class PlainLoop {

  private static final Comparator<Live> PLACE =
      Comparator.<Live>comparingInt(live -> -live.priority()).thenComparing(Live::code);

  private record Live(PublishedPromotion promotion, BigDecimal alone) {

    String code() {
      return promotion.code();
    }

    int priority() {
      return promotion.definition().stacking().priority();
    }

    boolean exclusive() {
      return promotion.definition().stacking().exclusive();
    }

    boolean betterInTheSameGroup(Live other) {
      String group = promotion.definition().stacking().group();
      int more = alone.compareTo(other.alone);
      return group != null
          && Objects.equals(group, other.promotion.definition().stacking().group())
          && (more > 0 || (more == 0 && PLACE.compare(this, other) < 0));
    }

    boolean goesBefore(Live other) {
      if (priority() != other.priority()) {
        return priority() > other.priority();
      }
      if (exclusive() != other.exclusive()) {
        return exclusive();
      }
      int more = exclusive() ? alone.compareTo(other.alone) : 0;
      return more != 0 ? more > 0 : code().compareTo(other.code()) < 0;
    }
  }

  private PlainLoop() {}

  /** Code and amount of each offer, in the order in which they are taken off. */
  static List<String> offers(
      List<PublishedPromotion> promotions, PartnerStanding partner, OrderLine line, Instant at) {
    BigDecimal price = line.price().getAmount();
    List<Live> live = new ArrayList<>();
    for (PublishedPromotion promotion : promotions) {
      if (isFor(promotion, partner, line, at)) {
        BigDecimal alone = off(promotion, price, line);
        if (alone.signum() > 0) {
          live.add(new Live(promotion, alone));
        }
      }
    }
    List<Live> grouped = List.copyOf(live);
    live.removeIf(each -> grouped.stream().anyMatch(other -> other.betterInTheSameGroup(each)));
    Live first = null;
    for (Live each : live) {
      first = first == null || each.goesBefore(first) ? each : first;
    }
    Live leader = first;
    live.removeIf(
        each -> leader != null && each != leader && (leader.exclusive() || each.exclusive()));
    live.sort(PLACE);
    List<String> offers = new ArrayList<>();
    BigDecimal remaining = price;
    for (Live each : live) {
      BigDecimal off = off(each.promotion(), remaining, line);
      remaining = remaining.subtract(off);
      if (off.signum() > 0) {
        offers.add(each.code() + " " + off);
      }
    }
    return offers;
  }

  private static boolean isFor(
      PublishedPromotion promotion, PartnerStanding partner, OrderLine line, Instant at) {
    Audience audience = promotion.definition().audience();
    String tier = partner.tier();
    return promotion.definition().window().covers(at)
        && partner.active()
        && meets(audience.segments(), partner.segments())
        && meets(audience.tiers(), tier == null ? Set.of() : Set.of(tier))
        && meets(audience.territories(), partner.territories().granted())
        && promotion.definition().products().includes(line.productCode(), line.productLine());
  }

  private static boolean meets(Set<String> wanted, Set<String> has) {
    if (wanted.isEmpty()) {
      return true;
    }
    for (String each : wanted) {
      if (has.contains(each)) {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal off(
      PublishedPromotion promotion, BigDecimal remaining, OrderLine line) {
    DiscountTerms terms = (DiscountTerms) promotion.definition().terms();
    Money amountOff = terms.amountOff();
    BigDecimal off =
        amountOff == null
            ? remaining.multiply(Objects.requireNonNull(terms.percent())).movePointLeft(2)
            : amountOff.getAmount().multiply(line.quantity());
    return off.setScale(2, RoundingMode.HALF_UP).min(remaining);
  }
}
