package pep.performance.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.benchmarks.PostgreSql;
import pep.benchmarks.Room;
import pep.performance.PerformanceServiceApplication;
import pep.performance.intake.file.FileIntake;
import pep.performance.intake.reading.FileForm;
import pep.performance.intake.register.Intake;
import pep.performance.intake.register.IntakeRequest;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.rollup.Tally;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

/**
 * How many lines of sales a second are accepted durably, and how many until they are in the
 * roll-ups? performance-service from the file to MongoDB, beside PostgreSQL's COPY and the refresh
 * of a materialised view. The sums of each partner are DuckDB's over the same file, to the cent.
 */
public final class IntakeBenchmark {

  private static final long SEED = 20_261_124;
  private static final Tenant TENANT = new Tenant("ven_benchmark");
  private static final Staff CALLER = new Staff("benchmark", TENANT, Set.of("sales:write"), "");
  private static final Duration LONGEST = Duration.ofSeconds(120);

  private IntakeBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("intake", arguments, IntakeBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    int lines = benchmark.size(500_000, 5_000);
    LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    Path warmUp = Files.createTempFile("sales", ".csv");
    Path file = Files.createTempFile("sales", ".csv");
    try (Room room = new Room("intake");
        PostgreSql postgres = PostgreSql.start()) {
      RandomSales.write(warmUp, lines / 5, yesterday, new Random(SEED + 1));
      RandomSales.write(file, lines, yesterday, new Random(SEED));
      benchmark.say("%,d lines, %,d bytes, seed %d".formatted(lines, Files.size(file), SEED));
      ConfigurableApplicationContext service =
          room.start(PerformanceServiceApplication.class, "performance-service/src/main/resources");
      KnownChannel.tell(service, TENANT, RandomSales.PARTNERS);
      Rollups rollups = service.getBean(Rollups.class);
      take(service, warmUp, "warm-up", lines / 5);
      awaitRolledUp(rollups);
      Map<String, Long> before = sums(rollups, yesterday);
      long began = System.nanoTime();
      take(service, file, "measured", lines);
      double accepted = lines / seconds(began);
      awaitRolledUp(rollups);
      double rolledUp = lines / seconds(began);
      Map<String, Long> sums = sums(rollups, yesterday);
      before.forEach(
          (partner, cents) -> sums.merge(partner, -cents, IntakeBenchmark::sumOrNothing));
      benchmark.same("net sales by partner", FileSums.byDuckDb(file), new TreeMap<>(sums));
      benchmark.say("net sales of %,d partners equal DuckDB's".formatted(sums.size()));
      double peer = lines / FileSums.secondsInPostgreSql(postgres, file);
      benchmark.figure(Figure.of("lines accepted durably", accepted, "a second").atLeast(20_000));
      benchmark.figure(
          Figure.of("lines accepted durably", accepted, "a second")
              .moreThan(postgres.version() + ", COPY and refresh", peer)
              .atLeastTimes(5));
      benchmark.figure(
          Figure.of("lines accepted and in the roll-ups", rolledUp, "a second")
              .moreThan(postgres.version() + ", COPY and refresh", peer));
    } finally {
      Files.delete(warmUp);
      Files.delete(file);
    }
  }

  private static @Nullable Long sumOrNothing(Long a, Long b) {
    return a + b == 0 ? null : Long.valueOf(a + b);
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static void take(ConfigurableApplicationContext service, Path file, String key, int lines)
      throws IOException {
    IntakeRequest request = new IntakeRequest("benchmark-" + key, null, key);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Intake intake = service.getBean(FileIntake.class).take(CALLER, request, FileForm.CSV, in);
      OutcomeCounts outcomes =
          service.getBean(IntakeTotals.class).of(TENANT, intake.id()).outcomes();
      if (outcomes.accepted() != lines) {
        throw new IllegalStateException("of %,d lines: %s".formatted(lines, outcomes));
      }
    }
  }

  private static void awaitRolledUp(Rollups rollups) throws TimeoutException {
    long began = System.nanoTime();
    while (rollups.freshness(TENANT).waiting() > 0) {
      if (System.nanoTime() - began > LONGEST.toNanos()) {
        throw new TimeoutException("the roll-ups do not catch up");
      }
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  /** Net sales by the partner's code, in cents. */
  private static Map<String, Long> sums(Rollups rollups, LocalDate until) {
    Map<String, Tally> tallies =
        rollups.byKey(
            TENANT,
            Dimension.PARTNER,
            YearMonth.from(until).minusMonths(13),
            YearMonth.from(until),
            null);
    Map<String, Long> sums = new TreeMap<>();
    tallies.forEach((partner, tally) -> sums.put(KnownChannel.code(partner), tally.netMinor()));
    return sums;
  }
}
