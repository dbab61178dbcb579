package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.SearchIndex;
import pep.platform.search.SearchWords;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

/** A partner is found by any word that people know it by. */
@ServiceTest
class PartnerSearchIT {

  @Autowired Api api;
  @Autowired MongoTemplate mongo;

  private String vendorId = "";
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Northwind",
                    "currency", "EUR",
                    "timeZone", "Europe/Berlin",
                    "admin", Map.of("email", "ada@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    staff = api.vendor(vendorId, "partners:read", "partners:write");
    partner("A-1", "Müller Straßenbau GmbH", "reseller");
    partner("A-2", "株式会社山田", "distributor");
    partner("A-3", "Muller & Sons", "agent");
  }

  @Test
  void byAnyWordInAnyScriptHoweverItIsWritten() {
    assertThat(found("muller")).containsExactly("A-1", "A-3");
    assertThat(found("STRASSEN")).containsExactly("A-1");
    assertThat(found("sons%20mu%CC%88ller")).containsExactly("A-3");
    assertThat(found("%E5%B1%B1%E7%94%B0")).containsExactly("A-2");
    assertThat(found("a1")).containsExactly("A-1");
    assertThat(found("mueller")).isEmpty();
    assertThat(found("%26")).isEmpty();
  }

  @Test
  void besideTheOtherFiltersTheOrderAndTheCursor() {
    assertThat(found("muller&type=agent")).containsExactly("A-3");
    Answer first = staff.get("/api/partners?q=muller&sort=-code&limit=1&total=true").expect(200);
    assertThat(first.text("items/0/code")).isEqualTo("A-3");
    assertThat(first.json().path("total").path("count").asInt()).isEqualTo(2);
    assertThat(found("muller&sort=-code&cursor=" + first.text("next"))).containsExactly("A-1");
  }

  @Test
  void byWhatAContactIsKnownBy() {
    Map<String, Object> profile =
        Map.of(
            "name", "Beta",
            "type", "agent",
            "country", "FR",
            "contacts", List.of(Map.of("name", "Zoë Ångström", "email", "zoe@beta-shop.org")));
    staff.post("/api/partners", Map.of("code", "B-1", "profile", profile)).expect(201);
    assertThat(found("angstrom")).containsExactly("B-1");
    assertThat(found("beta-shop.org")).containsExactly("B-1");
  }

  @Test
  void byItsNewNameAndNoLongerByTheOld() {
    Answer partner = staff.get("/api/partners?code=A-3");
    staff
        .put(
            "/api/partners/" + partner.text("items/0/id"),
            Map.of("name", "Lovelace", "type", "agent", "country", "DE"))
        .expect(200);
    assertThat(found("lovelace")).containsExactly("A-3");
    assertThat(found("sons")).isEmpty();
  }

  /** Those that were stored before there were words. */
  @Test
  void onceTheIndexHasBeenMade() {
    MongoCollection<Document> partners = mongo.getCollection("partners");
    partners.updateMany(Filters.eq("vendorId", vendorId), Updates.unset(SearchWords.FIELD));
    assertThat(found("muller")).isEmpty();
    SearchIndex.of("again", Partner.KIND, mongo.getConverter()).apply(mongo.getDb());
    assertThat(found("muller")).containsExactly("A-1", "A-3");
  }

  private List<String> found(String query) {
    JsonNode items = staff.get("/api/partners?q=" + query).expect(200).json().path("items");
    return items.valueStream().map(each -> each.path("code").asString()).toList();
  }

  private void partner(String code, String name, String type) {
    Map<String, Object> profile = Map.of("name", name, "type", type, "country", "DE");
    staff.post("/api/partners", Map.of("code", code, "profile", profile)).expect(201);
  }
}
