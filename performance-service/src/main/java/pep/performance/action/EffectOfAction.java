package pep.performance.action;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.peers.Observation;
import pep.performance.peers.PeerRange;
import pep.performance.peers.Peers;

/**
 * Measures what an action did by difference in differences: what the partner sold in up to six
 * whole months after the month in which it was finished, less what it would have sold had it
 * changed as its peers did since the six months before. Peers are the 19 that sold about as much
 * before (Card and Krueger, Minimum Wages and Employment, 1994, on rates of change); the interval
 * is the range of their changes, as of placebos (Abadie, Diamond and Hainmueller, Synthetic Control
 * Methods, 2010), and holds the true effect 9 times in 10 if all that was different was the action.
 */
final class EffectOfAction {

  static final int MONTHS = 6;
  static final int FEWEST = 3;
  private static final int YEAR = 12;

  private EffectOfAction() {}

  /**
   * Months that are compared.
   *
   * @param finished in which it was finished; itself not compared
   * @param until the last whole month that has passed, or the sixth after
   */
  record Window(YearMonth finished, YearMonth until) {

    static Window of(YearMonth finished, YearMonth now) {
      YearMonth whole = now.minusMonths(1);
      YearMonth last = finished.plusMonths(MONTHS);
      return new Window(finished, whole.isAfter(last) ? last : whole);
    }

    YearMonth before() {
      return finished.minusMonths(MONTHS);
    }

    YearMonth lastBefore() {
      return finished.minusMonths(1);
    }

    YearMonth after() {
      return finished.plusMonths(1);
    }

    int months() {
      return (int) Math.max(0, ChronoUnit.MONTHS.between(finished, until));
    }
  }

  /**
   * The effect.
   *
   * @param before what partners sold in the six months before, in the currency's smallest unit; of
   *     those that were at work in all of it and had no action finished
   * @param after what they sold in the months after
   * @param heldOut who was left without the action by lot: these are the peers, where enough of
   *     them are alike
   */
  static Effect of(
      CurrencyUnit currency,
      String partnerId,
      Window window,
      Map<String, Long> before,
      Map<String, Long> after,
      Predicate<String> heldOut) {
    if (window.months() < FEWEST) {
      return Effect.unsaid(EffectOutcome.TOO_EARLY);
    }
    long own = before.getOrDefault(partnerId, 0L);
    if (own <= 0) {
      return Effect.unsaid(EffectOutcome.NOTHING_BEFORE);
    }
    ComparedWith with = ComparedWith.HOLD_OUT;
    PeerRange range = range(partnerId, before, after, heldOut);
    if (range == null) {
      with = ComparedWith.LIKE_PARTNERS;
      range = range(partnerId, before, after, any -> true);
    }
    if (range == null) {
      return Effect.unsaid(EffectOutcome.TOO_FEW);
    }
    long sold = after.getOrDefault(partnerId, 0L);
    return new Effect(
        EffectOutcome.MEASURED,
        window.after(),
        window.until(),
        with,
        aYear(currency, sold - range.expected(), window),
        aYear(currency, sold - range.atMost(), window),
        aYear(currency, sold - range.atLeast(), window));
  }

  private static @Nullable PeerRange range(
      String partnerId,
      Map<String, Long> before,
      Map<String, Long> after,
      Predicate<String> comparedWith) {
    List<Observation> all = new ArrayList<>();
    before.forEach(
        (id, minor) -> {
          if (id.equals(partnerId) || comparedWith.test(id)) {
            all.add(new Observation(id, minor, after.getOrDefault(id, 0L)));
          }
        });
    return Peers.of(all).get(partnerId);
  }

  private static Money aYear(CurrencyUnit currency, long minor, Window window) {
    return Money.ofMinor(currency, Math.round((double) minor * YEAR / window.months()));
  }
}
