package pep.promotion.closing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.context.ApplicationContext;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.benchmarks.Latency;
import pep.benchmarks.Room;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.PromotionServiceApplication;
import pep.promotion.accrual.statement.PostedStatements;
import pep.promotion.accrual.statement.StatementQuery;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.ledger.LedgerSums;

/**
 * A month of a million entries over ten thousand partners, written as accruals are; then it closes
 * while further entries are posted, and the balance of earlier instants is asked for.
 */
public final class BooksBenchmark {

  private static final Tenant TENANT = new Tenant("ven_benchmark");
  private static final CurrencyUnit GBP = CurrencyUnit.GBP;
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final int A_POSTING = 500;
  private static final int PARTNERS = 10_000;
  private static final int PROMOTIONS = 5;
  private static final int WARM_UPS = 50;
  private static final int LOOKS = 500;

  private final Ledger ledger;
  private final Transactions transactions;

  private BooksBenchmark(ApplicationContext service) {
    this.ledger = service.getBean(Ledger.class);
    this.transactions = service.getBean(Transactions.class);
  }

  public static void main(String[] arguments) {
    Benchmark.main("books", arguments, BooksBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    try (Room room = new Room("books")) {
      var service =
          room.start(PromotionServiceApplication.class, "promotion-service/src/main/resources");
      room.database()
          .getCollection("known.vendors")
          .insertOne(
              new Document("_id", TENANT.vendorId() + "/" + TENANT.vendorId())
                  .append("vendorId", TENANT.vendorId())
                  .append("subject", TENANT.vendorId())
                  .append("version", 1L)
                  .append("at", Date.from(FIRST))
                  .append("data", new Document("currency", "GBP").append("timeZone", "UTC")));
      new BooksBenchmark(service).measure(benchmark, service, benchmark.size(1_000_000, 20_000));
    }
  }

  private void measure(Benchmark benchmark, ApplicationContext service, int entries)
      throws Exception {
    long begun = System.nanoTime();
    for (int from = 0; from < entries; from += A_POSTING) {
      post("2026-01", from);
    }
    benchmark.figure(
        Figure.of("entries posted, with their totals", entries / seconds(begun), "a second"));

    AtomicBoolean closes = new AtomicBoolean(true);
    AtomicInteger meanwhile = new AtomicInteger();
    Thread posting =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (closes.get()) {
                    post("2026-01", entries + meanwhile.getAndAdd(A_POSTING));
                  }
                });
    begun = System.nanoTime();
    Closing.Outcome closed =
        service.getBean(Closing.class).close(TENANT, "2026-01", null, Cause.ofClock("benchmark"));
    double took = seconds(begun);
    closes.set(false);
    posting.join();
    benchmark.figure(
        Figure.of("a month of %,d entries closed".formatted(entries), took, "s").atMost(60));
    benchmark.same(
        "owed at the end of all",
        Money.of(GBP, entries + meanwhile.get()),
        service.getBean(Periods.class).balance(TENANT, "2026-02").closing());
    benchmark.same(
        "a closed month's balance",
        closed.balance(),
        service.getBean(Periods.class).balance(TENANT, "2026-01"));
    looks(benchmark, service.getBean(LedgerSums.class), entries);
    statements(benchmark, service.getBean(PostedStatements.class), entries);
  }

  private static void statements(Benchmark benchmark, PostedStatements statements, int entries)
      throws Exception {
    SplittableRandom random = new SplittableRandom(2);
    StatementQuery all = new StatementQuery(null, null, null, null, A_POSTING);
    Latency look =
        Latency.inTurn(
                WARM_UPS,
                LOOKS,
                call ->
                    statements.query(
                        TENANT,
                        "p" + random.nextInt(PARTNERS),
                        FIRST.plusSeconds(random.nextInt(entries / A_POSTING)),
                        all))
            .getFirst();
    benchmark.figure(
        Figure.of("a partner's statement of an earlier instant, p99", look.p99() / 1_000, "ms"));
  }

  private static void looks(Benchmark benchmark, LedgerSums sums, int entries) throws Exception {
    SplittableRandom random = new SplittableRandom(1);
    Latency look =
        Latency.inTurn(
                WARM_UPS,
                LOOKS,
                call ->
                    sums.balance(
                        TENANT, FIRST.plusSeconds(random.nextInt(entries / A_POSTING)), GBP))
            .getFirst();
    String at = " of an earlier instant at %,d entries".formatted(entries);
    benchmark.figure(Figure.of("balance" + at + ", p50", look.p50() / 1_000, "ms"));
    benchmark.figure(Figure.of("balance" + at + ", p99", look.p99() / 1_000, "ms").atMost(50));
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private void post(String month, int from) {
    Instant at = FIRST.plusSeconds(from / A_POSTING);
    List<LedgerEntry> entries = new ArrayList<>(A_POSTING);
    for (int number = from; number < from + A_POSTING; number++) {
      String promotion = "P" + number % PROMOTIONS;
      entries.add(
          new LedgerEntry(
              "e" + number,
              "run_" + from,
              at,
              "p" + number % PARTNERS,
              "C-" + number % PARTNERS,
              "prm_" + promotion,
              promotion,
              month,
              month,
              Money.of(GBP, 1),
              false,
              null,
              new LedgerEntry.Basis(1, 1, null, null)));
    }
    transactions.call(() -> ledger.post(TENANT, entries, ZoneOffset.UTC));
  }
}
