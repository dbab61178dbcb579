package pep.territory.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AccountIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired AccountTakeover takeover;
  @Autowired Transactions transactions;

  private TestVendor vendor;
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
  }

  @Test
  void opensAnAccountOnceHoweverItIsWritten() {
    String id = open("C-1", "Société Générale S.A.", "socgen.example").expect(201).text("id");
    Answer refused =
        open("C-2", "SOCIETE GENERALE", "www.socgen.example").expectProblem(409, "account-exists");
    assertThat(refused.text("accountId")).isEqualTo(id);
    open("C-1", "Globex", null).expectProblem(409, "already-exists");
    open("C-3", "Globex", null).expect(201);
  }

  @Test
  void opensOneAccountHoweverManyDescribeTheCustomerAtOnce() throws Exception {
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String code = "C-" + i;
      calls.add(() -> open(code, "Umbrella Ltd", "umbrella.example"));
    }
    int opened = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        assertThat(answer.get().status()).as(answer.get().body()).isIn(201, 409);
        opened += answer.get().status() == 201 ? 1 : 0;
      }
    }
    assertThat(opened).isEqualTo(1);
    assertThat(staff.get("/api/accounts").json().path("items")).hasSize(1);
  }

  @Test
  void findsTheAccountsThatADescriptionMayMeanWithTheEvidence() {
    open("C-1", "Globex GmbH", "globex.example").expect(201);
    Answer match = staff.post("/api/accounts/match", Map.of("name", "Globex")).expect(200);
    assertThat(match.text("items/0/account/code")).isEqualTo("C-1");
    assertThat(match.text("items/0/similarity/evidence/0/finding")).isEqualTo("equal");
  }

  @Test
  void describesACustomerAnewUnlessThatMakesItAnotherOne() {
    String id = open("C-1", "Globex", null).expect(201).text("id");
    open("C-2", "Initech", null).expect(201);
    staff.put("/api/accounts/" + id, Map.of("name", "Globex Worldwide")).expect(200);
    staff
        .put("/api/accounts/" + id, Map.of("name", "Initech"))
        .expectProblem(409, "account-exists");
    staff
        .with("If-Match", "\"1\"")
        .put("/api/accounts/" + id, Map.of("name", "Globex"))
        .expectProblem(412, "precondition-failed");
  }

  @Test
  void takesAFileOfCustomersAndReportsWhoIsThereTwice() {
    open("C-1", "Globex GmbH", "globex.example").expect(201);
    String file =
        """
        code,name,domain,city,country
        A-1,Initech Ltd,initech.example,Leeds,GB
        A-2,INITECH,www.initech.example,Leeds,GB
        A-3,Globex,globex.example,,
        A-4,Umbrella Pharmacy,,Leeds,GB
        A-5,Umbrella,,Leeds,GB
        A-6,,,,GB
        A-7,Acme,,,UK
        """;
    JsonNode foreseen = summary("?dryRun=true", file);
    assertThat(staff.get("/api/accounts").json().path("items")).hasSize(1);
    Answer first = imports("", file);
    JsonNode outcomes = first.lines().getLast().at("/summary/outcomes");
    assertThat(outcomes).isEqualTo(foreseen);
    assertThat(outcomes.path("created").asInt()).as(first.body()).isEqualTo(2);
    assertThat(outcomes.path("possible_duplicate").asInt()).isEqualTo(1);
    assertThat(outcomes.path("refused").asInt()).isEqualTo(4);
    assertThat(first.body()).contains("account-exists", "(A-1) is the same", "(C-1) is the same");

    assertThat(summary("", file).path("unchanged").asInt()).as("sent again").isEqualTo(3);
    JsonNode changed = summary("", "code,city\nA-1,York\n");
    assertThat(changed.path("updated").asInt()).isEqualTo(1);
    JsonNode kept = staff.get("/api/accounts?code=A-1").json().at("/items/0/identity");
    assertThat(kept.path("city").asString()).isEqualTo("York");
    assertThat(kept.path("domain").asString()).isEqualTo("initech.example");
    Answer taken = imports("", "code,name,domain\nA-4,Globex,globex.example\n");
    assertThat(taken.body()).contains("account-exists");
    Api other = new TestVendor(api, events, roster).staff();
    assertThat(other.get("/api/accounts").json().path("items")).isEmpty();
    vendor.partner("par_x").get("/api/accounts/import").expectProblem(403, "forbidden");
  }

  @Test
  void twoFilesAtOnceOpenEachCustomerOnce() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      rows.append("%d,Customer %s,c%d.example\n".formatted(i, "ABCDEFGHIJ".charAt(i % 10), i));
    }
    String one = "code,name,domain\n" + rows;
    String two = one.replaceAll("(?m)^(\\d+),", "B-$1,");
    List<Callable<Answer>> calls = List.of(() -> imports("", one), () -> imports("", two));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        answer.get().expect(200);
      }
    }
    assertThat(staff.get("/api/accounts?limit=200").json().path("items")).hasSize(60);
  }

  @Test
  void whatARivalsCommitSentBackIsOpenedBySendingItAgain() {
    Tenant tenant = vendor.tenant();
    CustomerIdentity globex =
        new CustomerIdentity("Globex", null, null, null, null, null, null, null);
    TakenAccounts taken = takeover.open(tenant, List.of(), List.of(globex));
    List<Account> drafts = List.of(taken.draft("A-1", globex));
    AtomicInteger tries = new AtomicInteger();
    transactions.run(
        () -> {
          takeover.store(tenant, taken, drafts, Cause.ofClock("test"));
          if (tries.incrementAndGet() == 1) {
            MongoException conflict = new MongoException("a rival was first");
            conflict.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
            throw conflict;
          }
        });
    assertThat(staff.get("/api/accounts").json().path("items")).hasSize(1);
  }

  private JsonNode summary(String options, String csv) {
    return imports(options, csv).lines().getLast().at("/summary/outcomes");
  }

  private Answer imports(String options, String csv) {
    return staff.post("/api/accounts/import" + options, "text/csv", csv).expect(200);
  }

  @Test
  void isClosedToPartners() {
    vendor.partner("par_x").get("/api/accounts").expectProblem(403, "forbidden");
    staff
        .post("/api/accounts", Map.of("identity", Map.of()))
        .expectFieldError("identity.name", "not-null");
  }

  private Answer open(String code, String name, @Nullable String domain) {
    Map<String, Object> identity =
        domain == null ? Map.of("name", name) : Map.of("name", name, "domain", domain);
    return staff.post("/api/accounts", Map.of("code", code, "identity", identity));
  }
}
