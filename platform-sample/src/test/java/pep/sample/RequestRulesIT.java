package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import pep.platform.test.requests.BadRequests;
import pep.platform.validation.TextForms;
import tools.jackson.databind.JsonNode;

/** What a request may hold: what the document says of it, and what the code takes and refuses. */
@ServiceTest
class RequestRulesIT {

  private static final String ORDER =
      """
      {"code": "BANK CHARGES", "name": "Łódź 株式会社", "country": "GB", "haste": "next_day",
       "day": "2026-01-31", "at": "2026-01-31T09:30:00+01:00", "month": "2026-01", "boxes": 2,
       "note": "two\\nlines", "remark": "", "part": "GB-ENG", "region": "GB", "currency": "GBP",
       "zone": "Europe/London", "measure": "net", "weight": 12.5, "degree": 51.5, "gift": true,
       "lines": [{"product": "85123A", "quantity": 0.001,
                  "price": {"amount": "2.55", "currency": "GBP"}}],
       "tags": ["KFC-03425"], "fees": {"POST": {"amount": "-1", "currency": "JPY"}}}
      """;

  @Autowired private Api api;

  @TestFactory
  Stream<DynamicTest> refusesWhatTheDocumentDoesNotTake() {
    return BadRequests.derivedFrom(api, "ven_refused");
  }

  @Test
  void takesEveryKindOfValue() {
    Answer answer = staff().post("/api/orders", "application/json", ORDER).expect(200);

    assertThat(answer.text("haste")).isEqualTo("next_day");
    assertThat(answer.text("at")).isEqualTo("2026-01-31T08:30:00Z");
    staff().get("/api/orders?from=2026-01-31&month=2026-02&weight=1.5").expect(200);
  }

  @Test
  void takesAndRefusesRowsAlike() {
    String csv = "code,country,weight\nPOST,GB,1.5\nx,UK,\n a,DE,1e5\n";

    assertThat(staff().post("/api/orders/import", "text/csv", csv).expect(200).lines())
        .extracting(line -> line.path("outcome").asString(""))
        .containsExactly("created", "refused", "refused", "");
  }

  @Test
  void theDocumentSaysWhatTheConstraintsSay() {
    JsonNode order = schema("OrderRequest");

    assertThat(order.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(at(order, "code/pattern").asString()).isEqualTo(TextForms.CODE);
    assertThat(at(order, "code/not/enum").toString()).contains("\"import\"");
    assertThat(at(order, "name/maxLength").asInt()).isEqualTo(200);
    assertThat(at(order, "country/$ref").asString()).endsWith("/CountryCode");
    assertThat(at(order, "region/anyOf/0/$ref").asString()).endsWith("/RegionCode");
    assertThat(at(order, "region/anyOf/1/type").asString()).isEqualTo("null");
    assertThat(at(order, "measure/anyOf/0/enum").toString()).isEqualTo("[\"net\",\"gross\"]");
    assertThat(at(order, "haste/enum").toString()).isEqualTo("[\"none\",\"next_day\"]");
    assertThat(at(order, "day/pattern").asString()).startsWith("^(?:19|2[0-9])");
    assertThat(at(order, "weight/multipleOf").decimalValue()).isEqualByComparingTo("0.000001");
    assertThat(api.get("/v3/api-docs").body()).contains("\"exclusiveMaximum\":1000000000000000");
    assertThat(at(order, "lines/minItems").asInt()).isOne();
    assertThat(at(order, "tags/items/pattern").asString()).isEqualTo(TextForms.CODE);
    assertThat(at(order, "tags/uniqueItems").asBoolean(false)).isFalse();
    assertThat(at(order, "fees/propertyNames/pattern").asString()).isEqualTo(TextForms.CODE);
    assertThat(at(schema("OrderLine"), "quantity/minimum").decimalValue())
        .isEqualByComparingTo("0.001");
    assertThat(schema("CountryCode").path("enum").toString())
        .contains("\"GB\"")
        .doesNotContain("\"UK\"");
    assertThat(at(schema("Money"), "amount/pattern").asString()).contains("{1,15}");
  }

  private Api staff() {
    return api.vendor("ven_requests", "things:write", "things:read");
  }

  private JsonNode schema(String name) {
    return api.get("/v3/api-docs").expect(200).json().at("/components/schemas/" + name);
  }

  private static JsonNode at(JsonNode schema, String path) {
    return schema.at("/properties/" + path);
  }
}
