package pep.promotion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pep.promotion.Samples.gbp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.problem.NotFound;
import pep.platform.records.RecordCollections;
import pep.platform.schema.Migration;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.promotion.Seeds;

@ServiceTest
class BudgetsIT {

  @Autowired Budgets budgets;
  @Autowired RecordCollections collections;
  @Autowired Clock clock;
  @Autowired Api api;
  @Autowired MongoTemplate mongo;
  @Autowired List<Migration> migrations;
  @Autowired Events events;

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
  private final Cause cause = Cause.ofClock("test");
  private String id;

  @BeforeEach
  void aBudget() {
    id = "prm_" + UUID.randomUUID();
    budgets.open(tenant, id, "SPIFF", "Autumn bonus", gbp("100"));
  }

  @Test
  void twoHundredClaimsAtOnceNeverExceedTheLimitAndNoValidOneIsRefused() throws Exception {
    List<Callable<BudgetDecision>> claims = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String claimId = "c" + i;
      claims.add(
          () -> {
            BudgetDecision decision = budgets.claim(tenant, id, claimId, gbp("0.50"), cause);
            Money granted = decision.granted();
            if (granted.isPositive()) {
              assertThat(budgets.settle(tenant, id, claimId, granted, gbp("0"))).isTrue();
            }
            return decision;
          });
    }
    List<Future<BudgetDecision>> decisions;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      decisions = threads.invokeAll(claims);
    }

    for (Future<BudgetDecision> each : decisions) {
      assertThat(each.get().outcome()).isEqualTo(BudgetDecision.Outcome.FULL);
    }
    BudgetBalance balance = budgets.get(tenant, id).balance();
    assertThat(balance.spent()).isEqualTo(gbp("100"));
    assertThat(balance.reserved().isZero()).isTrue();
    assertThat(balance.exhausted()).isFalse();
  }

  @Test
  void reservesOnceForAClaimThatIsRepeated() {
    budgets.claim(tenant, id, "c1", gbp("30"), cause);
    BudgetDecision again = budgets.claim(tenant, id, "c1", gbp("30"), cause);

    assertThat(again.granted()).isEqualTo(gbp("30"));
    assertThat(budgets.get(tenant, id).balance().reserved()).isEqualTo(gbp("30"));
  }

  @Test
  void tellsOnceThatFourFifthsAreGoneAndAnewOfAnotherLimit() {
    Tap tap = events.tap("budget.nearing.v1");
    budgets.claim(tenant, id, "c1", gbp("79.99"), cause);
    budgets.claim(tenant, id, "c2", gbp("0.01"), cause);
    budgets.claim(tenant, id, "c3", gbp("5"), cause);
    assertThat(tap.await("budget.nearing.v1", id).data().at("/limit/amount").asString())
        .isEqualTo("100.00");

    budgets.limit(tenant, id, gbp("200"));
    budgets.claim(tenant, id, "c4", gbp("74"), cause);
    budgets.claim(tenant, id, "c5", gbp("1"), cause);

    tap.await(each -> each.data().at("/limit/amount").asString().equals("200.00"));
    assertThat(tap.heard().stream().filter(each -> each.subject().equals(id))).hasSize(2);
  }

  @Test
  void settlesWhatWasReservedOnceAndReleasesTheRest() {
    budgets.claim(tenant, id, "c1", gbp("30"), cause);

    assertThat(budgets.settle(tenant, id, "c1", gbp("20"), gbp("0"))).isTrue();
    assertThat(budgets.settle(tenant, id, "c1", gbp("20"), gbp("0"))).isFalse();
    BudgetBalance balance = budgets.get(tenant, id).balance();
    assertThat(balance.spent()).isEqualTo(gbp("20"));
    assertThat(balance.available()).isEqualTo(gbp("80"));
  }

  @Test
  void releasesTheReservationOfARunThatDiedAndLeavesLiveOnesAlone() {
    budgets.claim(tenant, id, "died", gbp("30"), cause);

    budgets.releaseStale(tenant);
    assertThat(budgets.get(tenant, id).balance().reserved()).isEqualTo(gbp("30"));

    Clock later = Clock.offset(clock, Budgets.RESERVED_FOR.plusSeconds(1));
    assertThat(budgets.stale()).doesNotContain(tenant);
    assertThat(new Budgets(collections, later).stale()).contains(tenant);
    new Budgets(collections, later).releaseStale(tenant);
    assertThat(new Budgets(collections, later).stale()).doesNotContain(tenant);
    assertThat(budgets.get(tenant, id).balance().available()).isEqualTo(gbp("100"));
    assertThat(budgets.settle(tenant, id, "died", gbp("30"), gbp("0"))).isFalse();
  }

  @Test
  void openingAgainChangesNothingOnceItWasClaimedOn() {
    budgets.open(tenant, id, "SPIFF", "Autumn bonus", gbp("70"));
    assertThat(budgets.get(tenant, id).balance().limit()).isEqualTo(gbp("70"));
    budgets.claim(tenant, id, "c1", gbp("1"), cause);

    budgets.open(tenant, id, "SPIFF", "Autumn bonus", gbp("10"));

    assertThat(budgets.get(tenant, id).balance().limit()).isEqualTo(gbp("70"));
  }

  @Test
  void aBudgetOfBeforeIsFoundByTheWordsOfItsPromotion() {
    Document itself = new Document("_id", id);
    Document words = new Document(SearchWords.FIELD, List.of("spiff", "autumn", "bonus"));
    mongo.getCollection("budgets").updateOne(itself, new Document("$unset", words));
    Document promotion = new Document(itself).append("vendorId", tenant.vendorId());
    promotion.putAll(words);
    mongo.getCollection("promotions").insertOne(promotion);
    Api staff = api.vendor(tenant.vendorId(), "ledger:read");
    assertThat(staff.get("/api/budgets?q=autumn").expect(200).json().at("/items")).isEmpty();

    migrations.stream()
        .filter(each -> each.id().endsWith("-budgets-words"))
        .forEach(each -> each.apply(mongo.getDb()));

    assertThat(staff.get("/api/budgets?q=autumn").expect(200).text("items/0/promotionId"))
        .isEqualTo(id);
    assertThat(staff.get("/api/budgets?q=winter").expect(200).json().at("/items")).isEmpty();
    mongo.getCollection("promotions").deleteOne(itself);
  }

  @Test
  void anotherVendorsBudgetIsNotFound() {
    assertThatThrownBy(() -> budgets.get(new Tenant("ven_other"), id)).isInstanceOf(NotFound.class);
  }

  @Test
  void theServersUpdatesDoWhatThePureBalanceSays() {
    Seeds.forAll(
        15,
        random -> {
          String budget = "prm_" + UUID.randomUUID();
          budgets.open(tenant, budget, "SPIFF", "Autumn bonus", gbp("10"));
          BudgetBalance model = new BudgetBalance(gbp("10"), gbp("0"), gbp("0"), false);
          Map<String, Money> live = new HashMap<>();
          for (int i = 0; i < 25; i++) {
            Money amount = gbp("0").plusMinor(1 + random.nextInt(400));
            if (live.isEmpty() || random.nextInt(3) > 0) {
              BudgetDecision expected = model.claim(amount);
              BudgetDecision decision = budgets.claim(tenant, budget, "c" + i, amount, cause);
              assertThat(decision.granted()).isEqualTo(expected.granted());
              boolean exhausted =
                  model.exhausted() || expected.outcome() == BudgetDecision.Outcome.REST;
              model =
                  new BudgetBalance(
                      model.limit(),
                      model.spent(),
                      model.reserved().plus(expected.granted()),
                      exhausted);
              if (expected.granted().isPositive()) {
                live.put("c" + i, expected.granted());
              }
            } else {
              String claim = live.keySet().iterator().next();
              Money held = Objects.requireNonNull(live.remove(claim));
              boolean spends = random.nextBoolean();
              if (spends) {
                budgets.settle(tenant, budget, claim, held, gbp("0"));
              } else {
                budgets.release(tenant, budget, claim);
              }
              model =
                  new BudgetBalance(
                      model.limit(),
                      spends ? model.spent().plus(held) : model.spent(),
                      model.reserved().minus(held),
                      model.exhausted());
            }
            assertThat(budgets.get(tenant, budget).balance()).isEqualTo(model);
          }
        });
  }
}
