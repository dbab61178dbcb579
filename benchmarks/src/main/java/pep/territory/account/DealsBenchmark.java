package pep.territory.account;

import com.mongodb.client.MongoDatabase;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Bulk;
import pep.benchmarks.Figure;
import pep.benchmarks.Latency;
import pep.benchmarks.PostgreSql;
import pep.benchmarks.Room;
import pep.platform.tenancy.Tenant;
import pep.territory.TerritoryServiceApplication;
import pep.territory.account.Similarity.Verdict;

/**
 * Which of 1,000,000 known accounts is the customer of a deal that is registered? What
 * territory-service does to decide on a conflict (blocking keys, its query to MongoDB, then the
 * comparison field by field), beside PostgreSQL's pg_trgm on names.
 */
public final class DealsBenchmark {

  private static final long SEED = 20_261_124;
  private static final Tenant TENANT = new Tenant("ven_benchmark");

  /** A customer as a deal names it, and the account it was made from; -1 for a new customer. */
  private record Claim(CustomerIdentity customer, int account) {}

  @FunctionalInterface
  private interface Finder {
    String likeliest(CustomerIdentity customer) throws Exception;
  }

  private DealsBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("deals", arguments, DealsBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    Random random = new Random(SEED);
    RandomCustomers customers = new RandomCustomers(random);
    List<CustomerIdentity> known = new ArrayList<>();
    for (int i = benchmark.size(1_000_000, 20_000); i > 0; i--) {
      known.add(customers.next());
    }
    List<Claim> claims = claims(customers, known, random, benchmark.size(600, 40));
    benchmark.say(
        "%,d accounts, %,d claims, half of them on an account, seed %d"
            .formatted(known.size(), claims.size(), SEED));
    try (Room room = new Room("deals");
        PostgreSql postgres = PostgreSql.start();
        Connection connection = postgres.connect()) {
      store(room.database(), known);
      AccountMatching matching =
          room.start(TerritoryServiceApplication.class, "territory-service/src/main/resources")
              .getBean(AccountMatching.class);
      compare(benchmark, matching, known, claims);
      TrigramAccounts trigrams = new TrigramAccounts(connection, known);
      String peer = postgres.version() + " pg_trgm";
      measure(benchmark, matching, trigrams, claims, peer);
      LabelledPairs pairs = LabelledPairs.read();
      double f1 = pairs.f1();
      benchmark.figure(
          Figure.of("F1 on %,d labelled pairs".formatted(pairs.count()), f1, "")
              .moreThan(peer + " at its best threshold", pairs.bestF1(trigrams))
              .atLeast(0.98));
    }
  }

  private static void measure(
      Benchmark benchmark,
      AccountMatching matching,
      TrigramAccounts trigrams,
      List<Claim> claims,
      String peer)
      throws Exception {
    List<Latency> taken =
        Latency.inTurn(
            claims.size() / 4,
            claims.size(),
            i -> matching.match(TENANT, claims.get(i).customer()),
            i -> trigrams.likeliest(claims.get(i).customer()));
    Latency ours = taken.get(0);
    Latency theirs = taken.get(1);
    String of = "accounts that a customer may be, with MongoDB, ";
    benchmark.figure(
        Figure.of(of + "p50", ours.p50(), "µs").lessThan(peer, theirs.p50()).atLeastTimes(40));
    benchmark.figure(Figure.of(of + "p50", ours.p50(), "µs").atMost(1_000));
    benchmark.figure(
        Figure.of(of + "p99", ours.p99(), "µs").lessThan(peer, theirs.p99()).atMost(5_000));
    Finder first =
        customer ->
            matching.match(TENANT, customer).stream()
                .findFirst()
                .map(match -> match.account().id())
                .orElse("");
    benchmark.figure(
        Figure.of("claims on an account that find it first", found(claims, first), "%")
            .moreThan(peer, found(claims, trigrams::likeliest)));
  }

  private static List<Claim> claims(
      RandomCustomers customers, List<CustomerIdentity> known, Random random, int count) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int account = i % 2 == 0 ? random.nextInt(known.size()) : -1;
      claims.add(
          new Claim(account < 0 ? customers.next() : customers.again(known.get(account)), account));
    }
    return claims;
  }

  private static void store(MongoDatabase database, List<CustomerIdentity> known) {
    Bulk.insert(
        database.getCollection(Account.KIND.collection()),
        IntStream.range(0, known.size()).mapToObj(i -> document(i, known.get(i))));
  }

  private static Document document(int number, CustomerIdentity customer) {
    Document identity =
        new Document("name", customer.name())
            .append("street", customer.street())
            .append("city", customer.city())
            .append("postalCode", customer.postalCode())
            .append("country", customer.country());
    putIfKnown(identity, "domain", customer.domain());
    putIfKnown(identity, "taxId", customer.taxId());
    putIfKnown(identity, "phone", customer.phone());
    return new Document("_id", id(number))
        .append("vendorId", TENANT.vendorId())
        .append("version", 1L)
        .append("identity", identity)
        .append("keys", List.copyOf(BlockingKeys.of(NormalisedIdentity.of(customer))));
  }

  private static void putIfKnown(Document document, String name, @Nullable String value) {
    if (value != null) {
      document.append(name, value);
    }
  }

  static String id(int number) {
    return "acc_" + number;
  }

  /** The oracle compares the first two claims with every account. */
  private static void compare(
      Benchmark benchmark,
      AccountMatching matching,
      List<CustomerIdentity> known,
      List<Claim> claims) {
    for (Claim claim : claims.subList(0, 2)) {
      NormalisedIdentity customer = NormalisedIdentity.of(claim.customer());
      List<String> expected =
          IntStream.range(0, known.size())
              .parallel()
              .filter(i -> alike(customer, NormalisedIdentity.of(known.get(i))))
              .mapToObj(DealsBenchmark::id)
              .sorted()
              .toList();
      List<String> ours =
          matching.match(TENANT, claim.customer()).stream()
              .map(match -> match.account().id())
              .sorted()
              .toList();
      benchmark.same("accounts like " + claim.customer().name(), expected, ours);
    }
    benchmark.say("two claims agree with a comparison of every account");
  }

  private static boolean alike(NormalisedIdentity a, NormalisedIdentity b) {
    return IdentityComparison.compare(a, b).verdict() != Verdict.DIFFERENT
        && BlockingKeys.meet(a, b);
  }

  private static double found(List<Claim> claims, Finder finder) throws Exception {
    int asked = 0;
    int found = 0;
    for (Claim claim : claims) {
      if (claim.account() >= 0) {
        asked++;
        found += finder.likeliest(claim.customer()).equals(id(claim.account())) ? 1 : 0;
      }
    }
    return 100.0 * found / asked;
  }
}
