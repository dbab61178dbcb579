package pep.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.flatRebate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

@ServiceTest
class BadInputIT {

  private static final String JSON = "application/json";

  @Autowired Api api;
  @Autowired Events events;
  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/promotions",
        "/api/programs",
        "/api/enrolments",
        "/api/budgets",
        "/api/ledger/entries"
      })
  void refusesAListThatIsAskedForWrongly(String list) {
    market.staff.get(list + "?limit=0").expectFieldError("limit", "out-of-range");
    market.staff.get(list + "?limit=10000").expectFieldError("limit", "out-of-range");
    market.staff.get(list + "?limit=ten").expectFieldError("limit", "out-of-range");
    market.staff.get(list + "?sort=colour").expectFieldError("sort", "unknown-sort");
    market.staff.get(list + "?cursor=nonsense").expectFieldError("cursor", "bad-cursor");
    market.staff.get(list + "?colour=red").expectFieldError("colour", "unknown-parameter");
    market.staff.get(list).expect(200);
  }

  @Test
  void refusesAStatementThatIsAskedForWronglyInOneAnswer() {
    market.activePartner("p1");
    market
        .staff
        .get("/api/statements?partnerId=p1&limit=many&from=May")
        .expectFieldError("limit", "wrong-type")
        .expectFieldError("from", "wrong-type");
    market.staff.get("/api/statements?partnerId=p1&limit=0").expectFieldError("limit", "min");
    market
        .staff
        .get("/api/statements?partnerId=p1&cursor=!")
        .expectFieldError("cursor", "bad-cursor");
    market
        .staff
        .get("/api/statements?partnerId=p1&colour=red&size=3")
        .expectFieldError("size", "unknown-parameter")
        .expectFieldError("colour", "unknown-parameter");
    market
        .staff
        .get("/api/statements?partnerId=nobody")
        .expectFieldError("partnerId", "unknown-partner");
  }

  @Test
  void refusesWhatDoesNotReadAndStoresNothing() {
    String path = "/api/promotions";
    market.staff.post(path, JSON, "{\"code\":").expectFieldError("body", "malformed-json");
    market.staff.post(path, JSON, "").expectFieldError("body", "missing");
    market.staff.post(path, "text/plain", "x").expectProblem(415, "unsupported-media-type");
    market
        .draft("X", Map.of("rebate", Map.of("slabs", "many")))
        .expectFieldError("promotion.rebate.slabs", "wrong-type");
    market
        .draft("X", Map.of("stacking", Map.of("policy", "sometimes")))
        .expectFieldError("promotion.stacking.policy", "wrong-format");
    market
        .draft("X", Map.of("window", Map.of("from", "soon", "until", "2027-06-30")))
        .expectFieldError("promotion.window.from", "wrong-format");
    market
        .draft("x".repeat(65), Map.of("name", "n".repeat(201)))
        .expectFieldError("code", "code")
        .expectFieldError("promotion.name", "name")
        .expectFieldError("promotion.discount", "one-kind-of-terms");
    assertThat(market.staff.get(path).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void namesEveryWrongFieldOfAProgramInOneAnswer() {
    Map<String, Object> optional = Map.of("code", "a", "title", " ", "optional", true);
    market
        .staff
        .post(
            "/api/programs",
            Map.of(
                "code",
                " ",
                "program",
                Map.of("name", " ", "kind", "training", "steps", List.of(optional, optional))))
        .expectFieldError("code", "code")
        .expectFieldError("program.name", "name")
        .expectFieldError("program.steps[0].title", "name")
        .expectFieldError("program.steps[1].code", "repeated-code")
        .expectFieldError("program.steps", "none-required")
        .expectFieldError("program.certification", "certification-and-kind");
    assertThat(market.staff.get("/api/programs").expect(200).json().path("items")).isEmpty();
  }

  @Test
  void namesEveryWrongLineOfAnEvaluationInOneAnswer() {
    market.activePartner("p1");
    Answer answer =
        market.staff.post(
            "/api/offers/evaluate",
            Map.of(
                "partnerId",
                " ",
                "currency",
                "GBP",
                "lines",
                List.of(
                    line("0", "1.00", "GBP"), line("1", "-1.00", "GBP"), line("1", "1", "EUR"))));
    answer
        .expectFieldError("partnerId", "code")
        .expectFieldError("lines[0].quantity", "decimal-min")
        .expectFieldError("lines[1].unitPrice.amount", "negative-amount")
        .expectFieldError("lines[2].unitPrice.currency", "mixed-currencies");
  }

  @Test
  void keepsNamesInAnyScriptToTheLetter() {
    String name = "Früh­jahr 春の割引 خصم 🎉 <b>&amp; {$gt: 1}";
    Answer draft =
        market.staff.post(
            "/api/promotions",
            Map.of(
                "code",
                "春-$code.1",
                "promotion",
                Market.promotion(
                    Map.of("name", name, "rebate", flatRebate("5").getOrDefault("rebate", "")))));
    String id = draft.expect(201).text("id");
    assertThat(market.staff.get("/api/promotions/" + id).text("name")).isEqualTo(name);
    assertThat(market.staff.get("/api/promotions/" + id).text("code")).isEqualTo("春-$code.1");
  }

  @Test
  void answersSomebodyElsesIdAsOneThatDoesNotExist() {
    String id = market.publish("VOLUME", flatRebate("5"));
    Market other = new Market(api, events);
    other.staff.get("/api/promotions/" + id).expectProblem(404, "not-found");
    other.staff.get("/api/promotions/prm_none").expectProblem(404, "not-found");
    other.staff.post("/api/promotions/" + id + "/publish").expectProblem(404, "not-found");
    other
        .staff
        .post("/api/promotions/" + id + "/end", Map.of("reason", "x"))
        .expectProblem(404, "not-found");
    other.staff.get("/api/promotions/" + id + "/history").expectProblem(404, "not-found");
    other.staff.get("/api/budgets/" + id).expectProblem(404, "not-found");
    market.activePartner("p1");
    market.activePartner("p2");
    market.partner("p1").get("/api/ledger/totals?partnerId=p2").expectProblem(404, "not-found");
    market.partner("p1").get("/api/ledger/totals?partnerId=p1").expect(200);
    market.staff.get("/api/ledger/totals?partnerId=p1").expect(200);
    other
        .staff
        .get("/api/ledger/totals?partnerId=p1")
        .expectFieldError("partnerId", "unknown-partner");
    assertThat(market.staff.get("/api/promotions/" + id).text("status")).isEqualTo("published");
  }

  private static Map<String, Object> line(String quantity, String price, String currency) {
    return Map.of(
        "line",
        1,
        "productCode",
        "MUG",
        "quantity",
        new BigDecimal(quantity),
        "unitPrice",
        Map.of("amount", price, "currency", currency));
  }
}
