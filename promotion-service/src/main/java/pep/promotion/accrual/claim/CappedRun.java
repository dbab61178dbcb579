package pep.promotion.accrual.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.budget.BudgetView;
import pep.promotion.budget.WaitingList;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;

/**
 * What one run finds for one capped rebate: which claims of its partners have changed, what they
 * ask of the budget, and what moves once the budget has given its answer.
 */
public final class CappedRun {

  private final PublishedPromotion rebate;
  private final BudgetView budget;
  private final Money zero;
  private final Map<String, Claim> before = new LinkedHashMap<>();
  private final Map<String, Claim> mine = new LinkedHashMap<>();
  private final Map<String, String> causes = new HashMap<>();
  private final Set<String> first = new HashSet<>();

  /**
   * @param budget as it stood before the claims were read
   */
  public CappedRun(PublishedPromotion rebate, BudgetView budget, CurrencyUnit currency) {
    this.rebate = rebate;
    this.budget = budget;
    this.zero = Money.zero(currency);
  }

  /**
   * Adds claims of a partner of the run.
   *
   * @param earlier those that are reckoned anew, as they are stored
   * @param wanted what the same sales and further ones ask for now
   */
  public void add(PartnerStanding partner, List<Claim> earlier, List<Wanted> wanted) {
    for (Claim claim : earlier) {
      before.put(claim.root(), claim);
      mine.put(claim.root(), claim.takenBack());
    }
    for (Wanted each : wanted) {
      Claim known =
          before.computeIfAbsent(
              each.root(),
              root ->
                  new Claim(
                      root,
                      each.order(),
                      partner.partnerId(),
                      partner.partnerCode(),
                      zero,
                      null,
                      zero,
                      0,
                      each.soldAt()));
      if (!mine.containsKey(each.root())) {
        first.add(each.root());
      }
      mine.put(each.root(), known.asking(each));
      causes.put(each.root(), each.lineId());
    }
  }

  /** The sales whose claims the run moves by themselves, not for want of money. */
  public Set<String> roots() {
    return mine.keySet();
  }

  public PublishedPromotion rebate() {
    return rebate;
  }

  public BudgetView budget() {
    return budget;
  }

  /** Whether a partner asks for anything else than it did. */
  public boolean changed() {
    return !mine.equals(before);
  }

  /** Whether claims go without while there is money: a budget that was raised. */
  public boolean mayPay() {
    return budget.waiting().amount().isPositive() && budget.balance().available().isPositive();
  }

  /**
   * What all claims together ask for beyond what they hold, those of the run's partners as they ask
   * now; below zero where money comes back.
   */
  public Money lacking() {
    Money lacking = budget.waiting().amount();
    for (Claim claim : before.values()) {
      lacking = lacking.minus(claim.lacks());
    }
    for (Claim claim : mine.values()) {
      lacking = lacking.plus(claim.lacks());
    }
    return lacking;
  }

  /**
   * What the run writes for the rebate.
   *
   * @param changes the claims that are other than they were
   * @param spent by how much it moves what is spent
   * @param waiting who goes without afterwards
   */
  public record Outcome(List<ClaimChange> changes, Money spent, WaitingList waiting) {}

  /**
   * @param granted what the budget gives in addition, from zero to what is lacking
   */
  public Outcome share(Money granted, ClaimQueue others) {
    Map<String, Claim> was = new HashMap<>(before);
    Map<String, Claim> after = new LinkedHashMap<>(mine);
    for (Funding.Move move : Funding.share(mine.values(), granted, others, othersWait())) {
      was.putIfAbsent(move.before().root(), move.before());
      after.put(move.after().root(), move.after());
    }
    List<ClaimChange> changes = new ArrayList<>();
    Money spent = zero;
    Money lacking = budget.waiting().amount();
    long waiting = budget.waiting().claims();
    for (Claim claim : after.values()) {
      Claim earlier = was.getOrDefault(claim.root(), claim);
      if (!claim.equals(earlier)) {
        String cause = causes.getOrDefault(claim.root(), claim.root());
        changes.add(new ClaimChange(earlier, claim, cause, first.contains(claim.root())));
        spent = spent.plus(claim.funded()).minus(earlier.funded());
        lacking = lacking.plus(claim.lacks()).minus(earlier.lacks());
        waiting += (claim.waits() ? 1 : 0) - (earlier.waits() ? 1 : 0);
      }
    }
    return new Outcome(changes, spent, new WaitingList(lacking, waiting));
  }

  private boolean othersWait() {
    return budget.waiting().claims() > before.values().stream().filter(Claim::waits).count();
  }
}
