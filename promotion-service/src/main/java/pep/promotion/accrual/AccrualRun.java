package pep.promotion.accrual;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * Settles some partners' books: reads what they sold and what was posted, reserves budgets, and
 * writes entries, books, budgets and facts in one transaction.
 */
@Component
class AccrualRun {

  /**
   * Once so many lines are read, a run takes no more partners: what one transaction writes has to
   * fit into the store's memory beside the work of others.
   */
  private static final int LINES_A_RUN = 4_000;

  private static final int PARTNERS_READ_TOGETHER = 10;

  private final Books books;
  private final SalesPages pages;
  private final Roster roster;
  private final CappedPostings capped;
  private final Ledger ledger;
  private final AccrualRuns runs;
  private final Transactions transactions;
  private final Clock clock;

  AccrualRun(
      Books books,
      SalesPages pages,
      Roster roster,
      CappedPostings capped,
      Ledger ledger,
      AccrualRuns runs,
      Transactions transactions,
      Clock clock) {
    this.books = books;
    this.pages = pages;
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
   * Settles these books, or as many of them from the first on as one run takes.
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
    Map<String, List<SaleLine>> lines = new HashMap<>();
    List<Book> taken = take(tenant, due, currency, lines);
    List<String> partnerIds = taken.stream().map(Book::partnerId).toList();
    Map<String, StandingHistory> histories = roster.histories(tenant, partnerIds);
    Map<String, PartnerStanding> standings = HashMap.newHashMap(histories.size());
    histories.forEach((id, history) -> standings.put(id, history.now()));
    Instant now = clock.instant();

    Map<String, PartnerAccrual> accruals = new LinkedHashMap<>();
    Map<String, SaleSet> sales = new HashMap<>();
    List<Books.Settled> settled = new ArrayList<>(taken.size());
    for (Book book : taken) {
      PartnerStanding standing = standings.get(book.partnerId());
      if (standing == null) {
        settled.add(new Books.Settled(book, true, book.qualifications(), book.posted()));
        continue;
      }
      SaleSet set =
          SaleSet.of(
              lines.getOrDefault(book.partnerId(), List.of()), histories.get(book.partnerId()));
      PartnerAccrual accrual = PartnerAccrual.of(book, standing, rebates, set, currency, now);
      sales.put(book.partnerId(), set);
      accruals.put(book.partnerId(), accrual);
      settled.add(new Books.Settled(book, false, accrual.qualifications(), accrual.posted()));
    }
    write(tenant, settled, accruals, sales, standings, rules, currency, now);
  }

  private List<Book> take(
      Tenant tenant, List<Book> due, CurrencyUnit currency, Map<String, List<SaleLine>> lines) {
    int read = 0;
    int taken = 0;
    while (taken < due.size() && read < LINES_A_RUN) {
      int next = Math.min(due.size(), taken + PARTNERS_READ_TOGETHER);
      List<String> ids = due.subList(taken, next).stream().map(Book::partnerId).toList();
      Map<String, List<SaleLine>> theirs = pages.of(tenant, ids, currency);
      read += theirs.values().stream().mapToInt(List::size).sum();
      lines.putAll(theirs);
      taken = next;
    }
    return due.subList(0, taken);
  }

  private void write(
      Tenant tenant,
      List<Books.Settled> settled,
      Map<String, PartnerAccrual> accruals,
      Map<String, SaleSet> sales,
      Map<String, PartnerStanding> standings,
      String rules,
      CurrencyUnit currency,
      Instant now) {
    String runId = "run_" + UUID.randomUUID().toString().replace("-", "");
    Cause cause = Cause.ofClock("accrual");
    Map<String, String> codes = HashMap.newHashMap(standings.size());
    standings.forEach((id, standing) -> codes.put(id, standing.partnerCode()));
    List<PublishedPromotion> claimedOn = CappedPostings.capped(accruals.values());
    Map<PartnerStanding, PartnerAccrual> partners = new LinkedHashMap<>();
    accruals.forEach((id, accrual) -> partners.put(standings.get(id), accrual));
    try {
      List<CappedPostings.Shared> shared =
          capped.share(tenant, runId, partners, sales, currency, cause);
      List<LedgerEntry> entries = volumeEntries(accruals, codes, runId, now);
      shared.forEach(each -> entries.addAll(CappedPostings.entries(each, runId, now)));
      transactions.run(
          () -> {
            if (books.settle(tenant, settled, rules) != settled.size()
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
      Map<String, PartnerAccrual> accruals, Map<String, String> codes, String runId, Instant now) {
    List<LedgerEntry> entries = new ArrayList<>();
    accruals.forEach(
        (partnerId, accrual) -> {
          for (VolumePosting posting : accrual.postings()) {
            entries.add(
                new LedgerEntry(
                    posting.entryId(partnerId),
                    runId,
                    now,
                    partnerId,
                    codes.getOrDefault(partnerId, partnerId),
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
