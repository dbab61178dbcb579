package pep.promotion.accrual;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.book.Books;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;
import pep.promotion.roster.StandingHistory;
import pep.promotion.roster.VendorTerms;

/**
 * Settles some partners' books: sums what they sold, reserves budgets, and writes entries, sums,
 * books, budgets and facts in one transaction.
 */
@Component
class AccrualRun {

  private final Books books;
  private final Summing summing;
  private final Claiming claiming;
  private final Roster roster;
  private final CappedPostings capped;
  private final Ledger ledger;
  private final AccrualRuns runs;
  private final Transactions transactions;
  private final Clock clock;

  AccrualRun(
      Books books,
      Summing summing,
      Claiming claiming,
      Roster roster,
      CappedPostings capped,
      Ledger ledger,
      AccrualRuns runs,
      Transactions transactions,
      Clock clock) {
    this.books = books;
    this.summing = summing;
    this.claiming = claiming;
    this.roster = roster;
    this.capped = capped;
    this.ledger = ledger;
    this.runs = runs;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The run met a book or a budget that had moved on; nothing was written. */
  static final class Overtaken extends RuntimeException {
    Overtaken() {
      super("a book or a reservation moved on", null, false, false);
    }
  }

  /**
   * Settles these books as far as one run goes: it takes so many lines, and leaves those books due
   * whose partners have more.
   *
   * @param rules names the rebates, noted in the books
   * @throws Overtaken when a book moved on meanwhile
   * @throws CappedPostings.BudgetBusy when a budget has to be waited for
   */
  void settle(
      Tenant tenant,
      List<Book> due,
      List<PublishedPromotion> rebates,
      String rules,
      VendorTerms vendor) {
    CurrencyUnit currency = vendor.currency();
    List<String> partnerIds = due.stream().map(Book::partnerId).toList();
    Map<String, StandingHistory> histories = roster.histories(tenant, partnerIds);
    Instant now = clock.instant();
    List<Books.Settled> settled = new ArrayList<>(due.size());
    List<Seller> sellers = new ArrayList<>(due.size());
    for (Book book : due) {
      StandingHistory history = histories.get(book.partnerId());
      if (history == null) {
        settled.add(new Books.Settled(book, true, true, book.qualifications(), book.posted()));
      } else {
        sellers.add(Seller.of(book, history, rebates));
      }
    }
    Summing.Step step = summing.next(tenant, sellers, currency);
    Map<String, Reckoning> reckonings = claiming.reckonings(tenant, sellers, step, currency);
    Map<PartnerStanding, PartnerAccrual> accruals = new LinkedHashMap<>();
    for (Seller seller : sellers) {
      String id = seller.partnerId();
      boolean claimed = reckonings.containsKey(id);
      boolean complete = step.complete().contains(id) && (claimed || !Claiming.owes(seller, step));
      if (complete || claimed) {
        PartnerAccrual accrual = accrual(seller, step, complete, currency, now);
        accruals.put(seller.history().now(), accrual);
        settled.add(
            new Books.Settled(
                seller.book(), false, complete, accrual.qualifications(), accrual.posted()));
      }
    }
    write(tenant, step, settled, accruals, reckonings, rules, vendor);
  }

  /** Volume is posted once all sales are summed, so that it does not move with each part. */
  private static PartnerAccrual accrual(
      Seller seller, Summing.Step step, boolean complete, CurrencyUnit currency, Instant now) {
    PartnerAccrual accrual =
        PartnerAccrual.of(
            seller.book(),
            seller.history().now(),
            seller.candidates(),
            step.of(seller.partnerId()).all(),
            currency,
            now);
    return complete ? accrual : accrual.unposted(seller.book());
  }

  private void write(
      Tenant tenant,
      Summing.Step step,
      List<Books.Settled> settled,
      Map<PartnerStanding, PartnerAccrual> accruals,
      Map<String, Reckoning> reckonings,
      String rules,
      VendorTerms vendor) {
    String runId = "run_" + UUID.randomUUID().toString().replace("-", "");
    Cause cause = Cause.ofClock("accrual");
    Map<PartnerStanding, PartnerAccrual> claimants = new LinkedHashMap<>();
    accruals.forEach(
        (standing, accrual) -> {
          if (reckonings.containsKey(standing.partnerId())) {
            claimants.put(standing, accrual);
          }
        });
    try {
      CappedPostings.Claimed claimed =
          capped.share(tenant, runId, claimants, reckonings, step, vendor.currency(), cause);
      transactions.run(
          () -> {
            if (!summing.write(tenant, step, claimed.belowZero())
                || books.settle(tenant, settled, rules) != settled.size()
                || !capped.settle(tenant, runId, claimed.shared())) {
              throw new Overtaken();
            }
            // Of the instant at which they are written, not of the one at which the run began.
            List<LedgerEntry> entries = entries(accruals, claimed.shared(), runId, clock.instant());
            if (!entries.isEmpty()) {
              runs.note(tenant, runId, ledger.post(tenant, entries, vendor.zone()), cause);
            }
          });
    } finally {
      // What the transaction used is no reservation any more; what it did not use goes back.
      capped.release(tenant, runId, CappedPostings.capped(claimants.values()));
    }
  }

  private static List<LedgerEntry> entries(
      Map<PartnerStanding, PartnerAccrual> accruals,
      List<CappedPostings.Shared> shared,
      String runId,
      Instant now) {
    List<LedgerEntry> entries = new ArrayList<>();
    accruals.forEach(
        (partner, accrual) ->
            accrual.postings().forEach(each -> entries.add(each.entry(partner, runId, now))));
    shared.forEach(each -> entries.addAll(CappedPostings.entries(each, runId, now)));
    return entries;
  }
}
