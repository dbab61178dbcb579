package pep.promotion.accrual;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.benchmarks.Latency;
import pep.benchmarks.Room;
import pep.platform.tenancy.Tenant;
import pep.promotion.PromotionServiceApplication;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.book.Books;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SalesPages;
import pep.promotion.audience.Audience;
import pep.promotion.budget.Budgets;
import pep.promotion.ledger.Ledger;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.Percent;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.RebateSlab;
import pep.promotion.promotion.terms.RebateTerms;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.promotion.terms.Volume;
import pep.promotion.roster.VendorTerms;

/**
 * How does the cost of a settlement grow with what a partner has sold? Partners of sizes a factor
 * ten apart with a volume rebate by month, then with a rebate on a budget, where every fiftieth
 * line is a return that names no sale: first all their lines, then one more sale at a time. What is
 * owed is compared with a sum of the lines.
 */
public final class GrowthBenchmark {

  private static final Tenant TENANT = new Tenant("ven_benchmark");
  private static final CurrencyUnit GBP = CurrencyUnit.GBP;
  private static final VendorTerms TERMS = new VendorTerms(GBP, ZoneOffset.UTC, 1);
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
  private static final int LINES_A_FACT = 1_000;
  private static final int WARM_UPS = 10;
  private static final int SALES = 100;
  private static final int LINES_A_RETURN = 50;
  private static final PublishedPromotion VOLUME = rebate("volume", null);
  private static final PublishedPromotion CAPPED = rebate("capped", Money.of(GBP, 1_000_000_000));

  private final Benchmark benchmark;
  private final Room room;
  private final SalesPages pages;
  private final Books books;
  private final AccrualRun run;
  private final PublishedPromotion rebate;

  private GrowthBenchmark(
      Benchmark benchmark, Room room, ApplicationContext service, PublishedPromotion rebate) {
    this.rebate = rebate;
    this.benchmark = benchmark;
    this.room = room;
    this.pages = service.getBean(SalesPages.class);
    this.books = service.getBean(Books.class);
    this.run = service.getBean(AccrualRun.class);
    service.getBean(Accruer.class).stop();
  }

  public static void main(String[] arguments) {
    Benchmark.main("growth", arguments, GrowthBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    try (Room room = new Room("growth")) {
      var service =
          room.start(PromotionServiceApplication.class, "promotion-service/src/main/resources");
      service
          .getBean(Budgets.class)
          .open(TENANT, CAPPED.id(), CAPPED.code(), CAPPED.code(), budget());
      new GrowthBenchmark(benchmark, room, service, VOLUME).upTo(benchmark.size(1_000_000, 10_000));
      new GrowthBenchmark(benchmark, room, service, CAPPED).upTo(benchmark.size(300_000, 10_000));
    }
  }

  private static Money budget() {
    return Objects.requireNonNull(CAPPED.definition().budget());
  }

  private void upTo(int most) throws Exception {
    partner(rebate.code() + "-warm-up", 1_000, false);
    for (int lines = 1_000; lines <= most; lines *= 10) {
      partner(rebate.code() + "-" + lines, lines, true);
    }
  }

  private void partner(String partnerId, int lines, boolean told) throws Exception {
    room.database()
        .getCollection("standings")
        .insertOne(
            new Document("_id", TENANT.vendorId() + "/" + partnerId)
                .append("vendorId", TENANT.vendorId())
                .append("partnerId", partnerId)
                .append(
                    "profile",
                    new Document("code", partnerId)
                        .append("status", "active")
                        .append("version", 1L)));
    for (int from = 0; from < lines; from += LINES_A_FACT) {
      keep(partnerId, from, LINES_A_FACT);
    }
    long begun = System.nanoTime();
    settle(partnerId);
    double all = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1_000.0;
    int[] sold = {lines};
    Latency one =
        Latency.inTurn(
                WARM_UPS,
                SALES,
                call -> {
                  keep(partnerId, sold[0]++, 1);
                  settle(partnerId);
                  return sold[0];
                })
            .getFirst();
    benchmark.same("owed to " + partnerId, owed(sold[0]), posted(partnerId));
    if (told) {
      String of = "%,d lines (%s)".formatted(lines, rebate.code());
      benchmark.figure(Figure.of("all of " + of + " settled", all, "s"));
      benchmark.figure(
          Figure.of("one more sale at " + of + ", p50", one.p50() / 1_000, "ms").atMost(200));
      benchmark.figure(Figure.of("one more sale at " + of + ", p99", one.p99() / 1_000, "ms"));
    }
  }

  private void keep(String partnerId, int from, int count) {
    List<SaleLine> lines = new ArrayList<>(count);
    for (int number = from; number < from + count; number++) {
      lines.add(line(partnerId, number));
    }
    pages.keep(TENANT, Map.of(partnerId + "-" + from, Map.of(partnerId, lines)));
  }

  private static SaleLine line(String partnerId, int number) {
    Instant at = soldAt(number);
    return new SaleLine(
        partnerId + "-" + number,
        "MUG",
        null,
        Money.ofMinor(GBP, number % 10_000),
        at,
        isReturn(number) ? SaleKind.RETURN : SaleKind.SALE,
        null,
        null,
        new Acceptance(at, number));
  }

  private static boolean isReturn(int number) {
    return number % LINES_A_RETURN == LINES_A_RETURN - 1;
  }

  private static Instant soldAt(int number) {
    return FIRST_DAY.plusDays(number % 365).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private void settle(String partnerId) {
    books.call(TENANT, List.of(partnerId));
    for (List<Book> due = due(); !due.isEmpty(); due = due()) {
      run.settle(TENANT, due, List.of(rebate), rebate.code(), TERMS);
    }
  }

  private List<Book> due() {
    return books.due(TENANT, LATER, 10);
  }

  private Money posted(String partnerId) {
    Money sum = Money.zero(GBP);
    for (Document entry :
        room.database().getCollection(Ledger.COLLECTION).find(Filters.eq("partnerId", partnerId))) {
      sum = sum.plus(entry.get("amount", Decimal128.class).bigDecimalValue());
    }
    return sum;
  }

  private Money owed(int lines) {
    return rebate.definition().capped() ? ofEachSale(lines) : ofMonths(lines);
  }

  private static Money ofEachSale(int lines) {
    Money owed = Money.zero(GBP);
    for (int number = 0; number < lines; number++) {
      Money one = Percent.of(Money.ofMinor(GBP, number % 10_000), BigDecimal.ONE);
      owed = isReturn(number) ? owed.minus(one) : owed.plus(one);
    }
    return owed;
  }

  private static Money ofMonths(int lines) {
    long[] months = new long[12];
    for (int number = 0; number < lines; number++) {
      int month = FIRST_DAY.plusDays(number % 365).getMonthValue() - 1;
      months[month] += (isReturn(number) ? -1 : 1) * (number % 10_000);
    }
    Money owed = Money.zero(GBP);
    Volume none = Volume.after(owed);
    for (long net : months) {
      owed = owed.plus(VOLUME.rebate().earned(none.plus(Money.ofMinor(GBP, net), BigDecimal.ZERO)));
    }
    return owed;
  }

  private static PublishedPromotion rebate(String code, @Nullable Money budget) {
    return new PublishedPromotion(
        "prm_" + code,
        code,
        1,
        new PromotionDefinition(
            code,
            new RebateTerms(
                List.of(new RebateSlab(BigDecimal.ZERO, BigDecimal.ONE)),
                SlabMethod.MARGINAL,
                budget == null ? AccrualPeriod.MONTH : AccrualPeriod.WINDOW,
                null),
            Audience.EVERYONE,
            ProductScope.ALL,
            PromotionWindow.of(FIRST_DAY, FIRST_DAY.plusYears(1).minusDays(1), ZoneOffset.UTC),
            Stacking.STACKABLE,
            budget,
            null));
  }
}
