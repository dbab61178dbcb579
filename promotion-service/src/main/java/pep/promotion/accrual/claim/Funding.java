package pep.promotion.accrual.claim;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Gives a budget's money to claims in the order in which their sales were accepted: each is funded
 * in full before the next gets anything, and the one at which the money ends gets what is left. So
 * who has it depends on the set of claims alone. Money that comes back goes to the first that goes
 * without; a claim that was accepted early and arrives late takes from the last that has some.
 *
 * <p>Looks at no more of the claims of others than the money that moves.
 */
public final class Funding {

  private static final Comparator<Share> ORDER = Comparator.comparing(share -> share.claim.order());

  private final ClaimQueue others;
  private final Map<String, Share> touched = new HashMap<>();
  private final PriorityQueue<Share> lacking = new PriorityQueue<>(ORDER);
  private final Deque<Share> waiting = new ArrayDeque<>();
  private final Deque<Share> funded = new ArrayDeque<>();
  private @Nullable String waitingUntil;
  private @Nullable String fundedUntil;
  private boolean waitingEnded;
  private boolean fundedEnded;
  private Money free;

  private Funding(Collection<Claim> mine, Money granted, ClaimQueue others, boolean othersWait) {
    this.others = others;
    this.free = granted;
    this.waitingEnded = !othersWait;
    Money none = Money.zero(granted.getCurrencyUnit());
    for (Claim claim : mine) {
      free = free.plus(claim.funded());
      Share share = new Share(claim, none);
      touched.put(claim.root(), share);
    }
  }

  /**
   * A claim whose money moves.
   *
   * @param before as it asks now, with what it held
   * @param after with what it holds afterwards
   */
  public record Move(Claim before, Claim after) {}

  /**
   * Shares out what these claims hold and what the budget granted.
   *
   * @param mine the claims that the run settles, as they ask now, with what they hold
   * @param granted what the budget gives in addition, not negative
   * @param others the claims of everybody else
   * @param othersWait whether any of those goes without, which spares the look
   * @return the claims that move, those of others among them, in the order of acceptance
   */
  public static List<Move> share(
      Collection<Claim> mine, Money granted, ClaimQueue others, boolean othersWait) {
    Funding funding = new Funding(mine, granted, others, othersWait);
    if (!othersWait && funding.enoughForAll()) {
      funding.touched.values().forEach(share -> share.holds = share.claim.wanted());
    } else {
      funding.touched.values().stream()
          .filter(share -> share.lacks().isPositive())
          .forEach(funding.lacking::add);
    }
    for (Share next = funding.next(); next != null; next = funding.next()) {
      funding.fund(next);
    }
    return funding.touched.values().stream()
        .filter(share -> !share.holds.isEqual(share.claim.funded()))
        .sorted(ORDER)
        .map(share -> new Move(share.claim, share.claim.fundedWith(share.holds)))
        .toList();
  }

  private boolean enoughForAll() {
    Money left = free;
    for (Share share : touched.values()) {
      left = left.minus(share.claim.wanted());
    }
    return !left.isNegative();
  }

  private @Nullable Share next() {
    Share other = free.isPositive() ? firstWaiting() : null;
    Share own = lacking.peek();
    if (own != null && !free.isPositive() && !mayTakeFromOthers(own)) {
      return null;
    }
    if (other == null || (own != null && ORDER.compare(own, other) < 0)) {
      return lacking.poll();
    }
    return waiting.poll();
  }

  private void fund(Share share) {
    Money lacks = share.lacks();
    Money given = lacks.isGreaterThan(free) ? free : lacks;
    share.holds = share.holds.plus(given);
    free = free.minus(given);
    while (share.lacks().isPositive() && mayTakeFromOthers(share)) {
      Share last = funded.element();
      Money taken = last.holds.isGreaterThan(share.lacks()) ? share.lacks() : last.holds;
      last.holds = last.holds.minus(taken);
      share.holds = share.holds.plus(taken);
      lacking.remove(last);
      lacking.add(last);
    }
  }

  /** Whether somebody who was accepted later has money; if not for this one, for none after it. */
  private boolean mayTakeFromOthers(Share share) {
    Share last = lastFunded();
    return last != null && ORDER.compare(last, share) > 0;
  }

  private @Nullable Share firstWaiting() {
    while (waiting.isEmpty() && !waitingEnded) {
      List<Claim> page = others.waiting(waitingUntil);
      waitingEnded = page.isEmpty();
      for (Claim claim : page) {
        waitingUntil = claim.order();
        Share share = known(claim);
        if (share.lacks().isPositive()) {
          waiting.add(share);
        }
      }
    }
    return waiting.peek();
  }

  private @Nullable Share lastFunded() {
    while (!funded.isEmpty() && !funded.peek().holds.isPositive()) {
      funded.remove();
    }
    while (funded.isEmpty() && !fundedEnded) {
      List<Claim> page = others.funded(fundedUntil);
      fundedEnded = page.isEmpty();
      for (Claim claim : page) {
        fundedUntil = claim.order();
        funded.add(known(claim));
      }
    }
    return funded.peek();
  }

  private Share known(Claim claim) {
    return touched.computeIfAbsent(claim.root(), root -> new Share(claim, claim.funded()));
  }

  private static final class Share {
    private final Claim claim;
    private Money holds;

    Share(Claim claim, Money holds) {
      this.claim = claim;
      this.holds = holds;
    }

    Money lacks() {
      return claim.wanted().minus(holds);
    }
  }
}
