package pep.promotion.accrual;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;
import pep.promotion.roster.StandingHistory;

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
      CurrencyUnit currency) {
    List<String> partnerIds = due.stream().map(Book::partnerId).toList();
    Map<String, StandingHistory> histories = roster.histories(tenant, partnerIds);
    Instant now = clock.instant();
    List<Books.Settled> settled = new ArrayList<>(due.size());
    List<Seller> sellers = new ArrayList<>(due.size());
    for (Book book : due) {
      StandingHistory history = histories.get(book.partnerId());
      if (history == null) {
        settled.add(new Books.Settled(book, true, book.qualifications(), book.posted()));
      } else {
        sellers.add(Seller.of(book, history, rebates));
      }
    }
    Summing.Step step = summing.next(tenant, sellers, currency);
    List<Seller> complete =
        sellers.stream().filter(each -> step.complete().contains(each.partnerId())).toList();
    Map<String, SaleSet> sales = claiming.sales(tenant, complete, step, currency);
    Map<PartnerStanding, PartnerAccrual> accruals = new LinkedHashMap<>();
    for (Seller seller : complete) {
      String id = seller.partnerId();
      if (!Claiming.owes(seller, step) || sales.containsKey(id)) {
        PartnerStanding standing = seller.history().now();
        PartnerAccrual accrual =
            PartnerAccrual.of(
                seller.book(), standing, seller.candidates(), step.of(id).all(), currency, now);
        accruals.put(standing, accrual);
        settled.add(
            new Books.Settled(seller.book(), false, accrual.qualifications(), accrual.posted()));
      }
    }
    write(tenant, step, settled, accruals, sales, rules, currency, now);
  }

  private void write(
      Tenant tenant,
      Summing.Step step,
      List<Books.Settled> settled,
      Map<PartnerStanding, PartnerAccrual> accruals,
      Map<String, SaleSet> sales,
      String rules,
      CurrencyUnit currency,
      Instant now) {
    String runId = "run_" + UUID.randomUUID().toString().replace("-", "");
    Cause cause = Cause.ofClock("accrual");
    Map<PartnerStanding, PartnerAccrual> claimants = new LinkedHashMap<>();
    accruals.forEach(
        (standing, accrual) -> {
          if (sales.containsKey(standing.partnerId())) {
            claimants.put(standing, accrual);
          }
        });
    Set<String> settledIds =
        accruals.keySet().stream().map(PartnerStanding::partnerId).collect(Collectors.toSet());
    List<PublishedPromotion> claimedOn = CappedPostings.capped(claimants.values());
    try {
      List<CappedPostings.Shared> shared =
          capped.share(tenant, runId, claimants, sales, currency, cause);
      List<LedgerEntry> entries = volumeEntries(accruals, runId, now);
      shared.forEach(each -> entries.addAll(CappedPostings.entries(each, runId, now)));
      transactions.run(
          () -> {
            if (!summing.write(tenant, step, settledIds)
                || books.settle(tenant, settled, rules) != settled.size()
                || !capped.settle(tenant, runId, shared)) {
              throw new Overtaken();
            }
            if (!entries.isEmpty()) {
              ledger.post(tenant, entries);
              runs.note(tenant, runId, entries, cause);
            }
          });
    } finally {
      // What the transaction used is no reservation any more; what it did not use goes back.
      capped.release(tenant, runId, claimedOn);
    }
  }

  private static List<LedgerEntry> volumeEntries(
      Map<PartnerStanding, PartnerAccrual> accruals, String runId, Instant now) {
    List<LedgerEntry> entries = new ArrayList<>();
    accruals.forEach(
        (partner, accrual) -> {
          for (VolumePosting posting : accrual.postings()) {
            entries.add(
                new LedgerEntry(
                    posting.entryId(partner.partnerId()),
                    runId,
                    now,
                    partner.partnerId(),
                    partner.partnerCode(),
                    posting.promotion().id(),
                    posting.promotion().code(),
                    posting.period(),
                    posting.delta(),
                    false,
                    null,
                    new LedgerEntry.Basis(
                        VolumeAccrual.RULE_VERSION,
                        posting.promotion().version(),
                        posting.net(),
                        posting.earned())));
          }
        });
    return entries;
  }
}
