package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.platform.test.Answer;

/** A price for one customer, and bundles as lines. */
class DealPriceIT extends QuoteScene {

  private static final Map<String, Object> ACME =
      Map.of("name", "Acme GmbH", "domain", "https://www.acme.example/shop", "country", "DE");

  private String asked(String unitPrice) {
    return partner("par_1").post("/api/deal-prices", request(unitPrice)).expect(201).text("id");
  }

  private static Map<String, Object> request(String unitPrice) {
    Map<String, Object> request = new HashMap<>();
    request.put("customer", ACME);
    request.put("productCode", "T-1");
    request.put("unitPrice", eur(unitPrice));
    request.put("reason", "Against a rival's offer");
    request.put("until", "2999-12-31");
    return request;
  }

  private Answer quoteFor(Map<String, Object> customer) {
    return partner("par_1")
        .post("/api/quotes", Map.of("customer", customer, "lines", List.of(line("T-1", 2))))
        .expect(201);
  }

  @Test
  void holdsForItsCustomerAloneFromItsApprovalToItsEnd() {
    String id = asked("7.00");
    String door = "/api/deal-prices/" + id;
    Map<String, Object> sameCompany = Map.of("name", "ACME", "domain", "acme.example");
    assertThat(quoteFor(sameCompany).text("totals/net/amount")).isEqualTo("17.00");

    colleague.post(door + "/approve", Map.of("reason", "A foot in the door")).expect(200);
    Answer quote = quoteFor(sameCompany);
    assertThat(quote.text("totals/net/amount")).isEqualTo("14.00");
    assertThat(quote.text("lines/0/reductions/0/kind")).isEqualTo("deal_price");
    assertThat(quote.text("lines/0/reductions/0/reason")).contains("Against a rival's offer");
    assertThat(
            quoteFor(Map.of("name", "Acme GmbH", "domain", "acme.org")).text("totals/net/amount"))
        .isEqualTo("17.00");
    assertThat(draft(staff, "par_1", "T-1", 2).text("totals/net/amount")).isEqualTo("17.00");
    assertThat(staff.get("/api/deal-prices?q=ACME%20t-1").text("items/0/id")).isEqualTo(id);
    assertThat(staff.get("/api/deal-prices?q=acme.example").text("items/0/id")).isEqualTo(id);
    assertThat(staff.get("/api/deal-prices?q=bolt").json().path("items")).isEmpty();
    assertThat(staff.get("/api/deal-prices?q=ada%20ltd").text("items/0/id")).isEqualTo(id);
    assertThat(staff.get("/api/deal-prices?q=ada%20bolt").json().path("items")).isEmpty();
    tellPartner("par_2", "active", 1);
    assertThat(partner("par_2").get("/api/deal-prices?q=acme").json().path("items")).isEmpty();
    partner("par_2").get(door).expectProblem(404, "not-found");
    assertThat(partner("par_1").get(door).expect(200).json().has("decidedBy")).isFalse();

    String sent = quote.text("id");
    staff.post("/api/quotes/" + sent + "/send").expect(200);
    assertThat(staff.get("/api/quotes/" + sent + "/explain").expect(200).text("replayed"))
        .isEqualTo("true");
    staff.post(door + "/end").expect(200);
    assertThat(quoteFor(sameCompany).text("totals/net/amount")).isEqualTo("17.00");
    assertThat(staff.get("/api/quotes/" + sent).expect(200).text("totals/net/amount"))
        .isEqualTo("14.00");
  }

  @Test
  void isDecidedOnceBySomebodyElse() {
    String id =
        staff
            .post("/api/deal-prices", with(request("7.00"), "partnerId", "par_1"))
            .expect(201)
            .text("id");
    String door = "/api/deal-prices/" + id;
    Map<String, String> why = Map.of("reason", "No");
    staff.post(door + "/approve", why).expectProblem(409, "decision-by-another");
    partner("par_1").post(door + "/approve", why).expectProblem(403, "forbidden");
    colleague.post(door + "/decline", why).expect(200);
    colleague.post(door + "/decline", why).expect(200);
    colleague.post(door + "/approve", why).expectProblem(409, "deal-price-decided");
    assertThat(quoteFor(ACME).text("totals/net/amount")).isEqualTo("17.00");
  }

  @Test
  void saysWhatIsWrongWithAnAsking() {
    partner("par_1")
        .post("/api/deal-prices", with(request("7.00"), "until", "2020-01-01"))
        .expectFieldError("until", "in-the-past");
    partner("par_1")
        .post("/api/deal-prices", with(request("7.00"), "productCode", "T-9"))
        .expectFieldError("productCode", "unknown-product");
    partner("par_1")
        .post("/api/deal-prices", with(request("-1.00"), "reason", "None"))
        .expectFieldError("unitPrice", "negative-amount");
    staff
        .post("/api/deal-prices", request("1.00"))
        .expectFieldError("partnerId", "partner-required");
  }

  @Test
  void aBundleBecomesALineForEachOfItsProducts() {
    String retiring = product("T-2", Map.of());
    list(book, "T-2", Map.of("listPrice", eur("20.00")));
    String bundle =
        staff
            .post(
                "/api/bundles",
                Map.of(
                    "code", "DUO",
                    "name", "Duo",
                    "items",
                        List.of(
                            Map.of("productCode", "T-1", "quantity", 3),
                            Map.of("productCode", "T-2", "quantity", 1))))
            .expect(201)
            .text("id");
    staff.post("/api/bundles/" + bundle + "/activate").expect(200);
    Map<String, Object> wanted =
        Map.of(
            "partnerId",
            "par_1",
            "lines",
            List.of(Map.of("bundleId", bundle, "quantity", 2), line("T-1", 4)));

    Answer quote = staff.post("/api/quotes", wanted).expect(201);

    assertThat(quote.json().path("lines")).hasSize(3);
    assertThat(quote.text("lines/0/quantity")).isEqualTo("6");
    assertThat(quote.text("lines/0/bundle/name")).isEqualTo("Duo");
    assertThat(quote.text("lines/1/productCode")).isEqualTo("T-2");
    assertThat(quote.json().at("/lines/2").has("bundle")).isFalse();
    Map<String, Object> neither =
        Map.of("partnerId", "par_1", "lines", List.of(Map.of("quantity", 1)));
    staff.post("/api/quotes", neither).expectFieldError("lines[0].productCode", "one-of");

    staff.post("/api/products/" + retiring + "/retire").expect(200);
    staff.post("/api/quotes", wanted).expectFieldError("lines[0].bundleId", "retired-product");
  }

  private static Map<String, Object> with(Map<String, Object> request, String field, String value) {
    request.put(field, value);
    return request;
  }
}
