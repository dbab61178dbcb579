package pep.promotion.accrual.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Takes what returns brought below zero from what a partner's sales ask for, the last accepted
 * first. So what is set off stands at the end of the order, and only where it begins, or among the
 * sales that are touched, does anything change: no more of the partner's claims is looked at than
 * money moves.
 */
public final class SetOff {

  private static final Comparator<SetOffItem> ORDER = Comparator.comparing(SetOffItem::order);

  private final Money belowZero;
  private final OwnClaims rest;
  private final List<SetOffItem> touched = new ArrayList<>();
  private final List<SetOffItem> moved = new ArrayList<>();

  /** Of the rest those with something set off, from where it begins. */
  private final Deque<SetOffItem> beginning = new ArrayDeque<>();

  private final @Nullable SetOffItem first;
  private @Nullable String seenUpTo;
  private boolean seenAll;
  private Money total;

  private SetOff(
      Collection<CappedAccrual.Asked> touched, Money belowZero, Money ofRest, OwnClaims rest) {
    this.belowZero = belowZero;
    this.rest = rest;
    this.total = ofRest;
    Money nothing = Money.zero(belowZero.getCurrencyUnit());
    touched.forEach(each -> this.touched.add(new SetOffItem(each, nothing)));
    this.touched.sort(ORDER);
    this.seenAll = ofRest.isZero();
    this.first = lowestOfRest();
  }

  /**
   * What sales ask for after it.
   *
   * @param wanted all that are touched, and those of the rest that change
   * @param moved the claims of the rest that change, as they are stored
   * @param total what is set off of all the partner's sales now
   */
  public record Outcome(List<Wanted> wanted, List<Claim> moved, Money total) {}

  /**
   * Sets off what is below zero.
   *
   * @param touched what sales ask for that are not among the rest, each above zero
   * @param belowZero not negative
   * @param ofRest what is set off of the rest as it is stored
   * @param rest the partner's other claims
   */
  public static Outcome of(
      Collection<CappedAccrual.Asked> touched, Money belowZero, Money ofRest, OwnClaims rest) {
    SetOff setOff = new SetOff(touched, belowZero, ofRest, rest);
    setOff.share();
    List<Wanted> wanted = new ArrayList<>();
    setOff.touched.forEach(each -> wanted.add(each.wanted()));
    List<Claim> moved = new ArrayList<>();
    for (SetOffItem each : setOff.moved) {
      if (each.claim() != null && !each.setOff().isEqual(each.claim().setOffOrNothing())) {
        moved.add(each.claim());
        wanted.add(each.wanted());
      }
    }
    return new Outcome(wanted, moved, setOff.total);
  }

  private void share() {
    Deque<SetOffItem> within = new ArrayDeque<>();
    Deque<SetOffItem> earlier = new ArrayDeque<>();
    for (SetOffItem each : touched) {
      if (first != null && ORDER.compare(each, first) > 0) {
        each.take(each.asks());
        total = total.plus(each.asks());
        within.add(each);
      } else {
        earlier.push(each);
      }
    }
    if (total.isGreaterThan(belowZero)) {
      giveBack(within);
    } else {
      take(earlier);
    }
  }

  private void giveBack(Deque<SetOffItem> within) {
    while (total.isGreaterThan(belowZero)) {
      SetOffItem own = within.peek();
      SetOffItem other = lowestOfRest();
      boolean ownFirst = other == null || (own != null && ORDER.compare(own, other) < 0);
      SetOffItem next = ownFirst ? within.element() : beginning.element();
      Money back = least(total.minus(belowZero), next.setOff());
      next.take(back.negated());
      total = total.minus(back);
      if (next.setOff().isZero()) {
        (ownFirst ? within : beginning).remove();
      }
    }
  }

  private void take(Deque<SetOffItem> earlier) {
    Deque<SetOffItem> others = new ArrayDeque<>();
    if (first != null) {
      others.add(first);
    }
    String before = first == null ? null : first.order();
    boolean ended = false;
    while (total.isLessThan(belowZero)) {
      if (others.isEmpty() && !ended) {
        List<Claim> page = rest.all(before);
        ended = page.isEmpty();
        for (Claim claim : page) {
          before = claim.order();
          others.add(noted(claim));
        }
      }
      SetOffItem own = earlier.peek();
      SetOffItem other = others.peek();
      if (own == null && other == null) {
        return;
      }
      boolean ownFirst = other == null || (own != null && ORDER.compare(own, other) > 0);
      SetOffItem next = ownFirst ? earlier.remove() : others.remove();
      Money taken = least(belowZero.minus(total), next.asks().minus(next.setOff()));
      next.take(taken);
      total = total.plus(taken);
    }
  }

  private @Nullable SetOffItem lowestOfRest() {
    while (beginning.isEmpty() && !seenAll) {
      List<Claim> page = rest.setOff(seenUpTo);
      seenAll = page.isEmpty();
      for (Claim claim : page) {
        seenUpTo = claim.order();
        beginning.add(noted(claim));
      }
    }
    return beginning.peek();
  }

  private SetOffItem noted(Claim claim) {
    SetOffItem item = new SetOffItem(claim);
    moved.add(item);
    return item;
  }

  private static Money least(Money a, Money b) {
    return a.isLessThan(b) ? a : b;
  }
}
