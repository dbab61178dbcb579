package pep.promotion.accrual;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import pep.platform.digest.Sha256;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.book.Arrivals;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.book.Books;
import pep.promotion.accrual.claim.CappedAccrual;
import pep.promotion.accrual.volume.VolumeAccrual;
import pep.promotion.budget.Budgets;
import pep.promotion.promotion.Promotions;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.Roster;
import pep.promotion.roster.VendorTerms;

/**
 * Brings the ledger to what the partners' sales have earned, a batch of partners at a time. A book
 * that cannot be settled is put aside for a while and holds up no other.
 */
@Service
class Settlement {

  private static final Logger log = LoggerFactory.getLogger(Settlement.class);
  private static final int PARTNERS_A_RUN = 100;
  private static final int RETRIES_A_PASS = 20;
  private static final Duration PUT_ASIDE = Duration.ofSeconds(30);

  private final Arrivals arrivals;
  private final Books books;
  private final Roster roster;
  private final Promotions promotions;
  private final Budgets budgets;
  private final AccrualRun run;
  private final Clock clock;

  Settlement(
      Arrivals arrivals,
      Books books,
      Roster roster,
      Promotions promotions,
      Budgets budgets,
      AccrualRun run,
      Clock clock) {
    this.arrivals = arrivals;
    this.books = books;
    this.roster = roster;
    this.promotions = promotions;
    this.budgets = budgets;
    this.run = run;
    this.clock = clock;
  }

  /**
   * Settles each book that is due now once; what becomes due meanwhile is for the next pass, so
   * that a stream of arrivals does not have one partner reckoned again and again.
   *
   * @param goOn asked before each batch
   * @return whether it came to its end
   */
  boolean pass(Tenant tenant, BooleanSupplier goOn) {
    var vendor = roster.knownVendor(tenant);
    if (vendor.isEmpty()) {
      return true;
    }
    if (!goOn.getAsBoolean()) {
      return false;
    }
    budgets.releaseStale(tenant);
    List<PublishedPromotion> rebates = promotions.accruing(tenant);
    String rules = rules(rebates);
    books.callOutdated(tenant, rules);
    arrivals.callForBooks(tenant, goOn);
    Instant begun = clock.instant();
    int retries = 0;
    while (retries < RETRIES_A_PASS && goOn.getAsBoolean()) {
      List<Book> due = books.due(tenant, begun, PARTNERS_A_RUN);
      if (due.isEmpty()) {
        return true;
      }
      if (!settle(tenant, due, rebates, rules, vendor.get())) {
        retries++;
      }
    }
    return retries == RETRIES_A_PASS;
  }

  private boolean settle(
      Tenant tenant,
      List<Book> due,
      List<PublishedPromotion> rebates,
      String rules,
      VendorTerms vendor) {
    try {
      run.settle(tenant, due, rebates, rules, vendor);
      return true;
    } catch (AccrualRun.Overtaken | CappedPostings.BudgetBusy again) {
      return false;
    } catch (RuntimeException e) {
      if (due.size() == 1) {
        log.warn("The book of {} is put aside", due.getFirst().partnerId(), e);
        books.putAside(tenant, due.getFirst(), clock.instant().plus(PUT_ASIDE));
        return true;
      }
      boolean all = true;
      for (Book each : due) {
        all &= settle(tenant, List.of(each), rebates, rules, vendor);
      }
      return all;
    }
  }

  /**
   * Changes whenever a rebate is published or ended, or the rules themselves change, and so calls
   * for all books once more.
   */
  private static String rules(List<PublishedPromotion> rebates) {
    String versions = VolumeAccrual.RULE_VERSION + "," + CappedAccrual.RULE_VERSION;
    return Sha256.hex(
        rebates.stream()
            .map(r -> r.id() + ":" + r.version())
            .sorted()
            .collect(Collectors.joining(",", versions + ";", "")));
  }

  /** The vendors that there is something to settle for, but for rebates that changed. */
  Set<Tenant> due() {
    Set<Tenant> due = books.due();
    due.addAll(arrivals.tenants());
    due.addAll(budgets.stale());
    return due;
  }
}
