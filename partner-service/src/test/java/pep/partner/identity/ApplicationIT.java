package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The way from a vendor's form into its channel, as somebody from outside goes it. */
@ExtendWith(InstalledService.class)
class ApplicationIT {

  private final People people;
  private final Browser api;
  private final String email = People.address();
  private String admin;
  private String form;

  ApplicationIT(RunningService service) {
    this.people = new People(service.origin());
    this.api = new Browser(service.origin());
  }

  @BeforeEach
  void aPublishedForm() {
    admin = access(people.vendorWithAdmin().email());
    staff("PUT", "/api/attributes/tax_id", Map.of("name", "Tax id", "type", "string"), 200);
    staff("PUT", "/api/attributes/size", Map.of("name", "Size", "type", "number"), 200);
    List<Map<String, Object>> asks =
        List.of(
            Map.of("field", "attributes.tax_id", "required", true, "identifies", true),
            Map.of("field", "attributes.size", "required", false, "identifies", false),
            Map.of("field", "verticals", "required", false, "identifies", false));
    Map<String, Object> asked =
        Map.of("title", "Resell", "partnerType", "reseller", "asks", asks, "decisionDays", 10);
    form =
        staff("POST", "/api/application-forms", Map.of("code", "resell", "form", asked), 201)
            .path("id")
            .asString();
    assertThat(anybody("GET", "/api/apply/" + form, "").statusCode()).as("a draft").isEqualTo(404);
    staff("POST", "/api/application-forms/" + form + "/publish", "", 200);
  }

  @Test
  void anApplicationIsProvenByMailDecidedOnAndItsSenderInvited() {
    JsonNode shown = Browser.json(anybody("GET", "/api/apply/" + form, ""), 200);
    assertThat(shown.path("vendor").asString()).isEqualTo("Northwind");
    assertThat(shown.path("asks").get(0).path("name").asString()).isEqualTo("Tax id");

    String link = applied("Lamps & Co", "GB123");
    assertThat(stage(link)).isEqualTo("prove_address");
    assertThat(received()).as("before the address is proven").isEmpty();

    Browser.json(anybody("POST", link + "/prove", ""), 200);
    Browser.json(anybody("POST", link + "/prove", ""), 200);
    JsonNode status = Browser.json(anybody("GET", link, ""), 200);
    assertThat(status.path("stage").asString()).isEqualTo("decision");
    assertThat(status.path("actor").asString()).isEqualTo("vendor");
    assertThat(status.path("until").asString()).isNotEmpty();
    assertThat(received()).hasSize(1);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        staff("GET", "/api/notices", "", 200)
                            .path("items")
                            .findValuesAsString("kind"))
                    .contains("application_received"));

    String one = "/api/applications/" + received().get(0).path("id").asString();
    JsonNode approved = staff("POST", one + "/approve", Map.of("code", "A-1"), 200);
    staff("POST", one + "/approve", Map.of("code", "A-1"), 200);
    staff("POST", one + "/decline", Map.of("reason", "No"), 409);
    String partner = "/api/partners/" + approved.path("partnerId").asString();
    JsonNode made = staff("GET", partner, "", 200);
    assertThat(made.path("status").asString()).isEqualTo("in_review");
    assertThat(made.path("profile").path("attributes").path("size").decimalValue())
        .isEqualByComparingTo("10000000.5");
    JsonNode onboarding = Browser.json(anybody("GET", link, ""), 200);
    assertThat(onboarding.path("stage").asString()).isEqualTo("onboarding");
    assertThat(onboarding.path("missing").get(0).asString()).isEqualTo("agreement");

    String invitation = new Mailbox(email).await(2).getLast().link();
    people.accept(invitation);
    String own = access(email);
    assertThat(Browser.claims(own).path("partner_id").asString())
        .isEqualTo(approved.path("partnerId").asString());
  }

  @Test
  void whoIsDeclinedNeverWasAPartnerAndIsToldWhy() {
    String link = applied("Lamps & Co", "GB123");
    Browser.json(anybody("POST", link + "/prove", ""), 200);
    String one = "/api/applications/" + received().get(0).path("id").asString();

    staff("POST", one + "/decline", Map.of("reason", "Too close to others"), 200);

    JsonNode status = Browser.json(anybody("GET", link, ""), 200);
    assertThat(status.path("stage").asString()).isEqualTo("declined");
    assertThat(status.path("reason").asString()).isEqualTo("Too close to others");
    assertThat(staff("GET", "/api/partners", "", 200).path("items")).isEmpty();
    assertThat(new Mailbox(email).await(2).getLast().text()).contains("Too close to others");
    staff("POST", one + "/approve", Map.of("code", "A-1"), 409);
  }

  @Test
  void theVendorSeesWhoMayBeTheSameCompany() {
    Map<String, Object> profile =
        Map.of(
            "name", "lamps & co",
            "type", "agent",
            "country", "GB",
            "contacts", List.of(Map.of("name", "Kim", "email", "kim@lamps.example")),
            "attributes", Map.of("tax_id", "GB123"));
    staff("POST", "/api/partners", Map.of("code", "A-9", "profile", profile), 201);
    String link = applied("Lamps & Co", "GB123");
    Browser.json(anybody("POST", link + "/prove", ""), 200);

    String one = "/api/applications/" + received().get(0).path("id").asString();
    JsonNode alike = staff("GET", one, "", 200).path("lookalikes");

    assertThat(alike).hasSize(1);
    assertThat(alike.get(0).path("by").toString()).isEqualTo("[\"name\",\"attributes.tax_id\"]");
  }

  @Test
  void aFormTakesWhatItAsksAndNothingOnceItIsWithdrawn() {
    String apply = "/api/apply/" + form;
    JsonNode refused = Browser.json(anybody("POST", apply, entry("Lamps", null)), 400);
    assertThat(refused.toString()).contains("asked-by-form");
    Map<String, Object> more = new HashMap<>(entry("Lamps", "GB1"));
    more.put("capabilities", List.of("sell"));
    assertThat(Browser.json(anybody("POST", apply, more), 400).toString()).contains("not-asked");

    staff("POST", "/api/application-forms/" + form + "/withdraw", "", 200);

    assertThat(anybody("POST", apply, entry("Lamps", "GB1")).statusCode()).isEqualTo(404);
    assertThat(anybody("GET", "/api/applicants/forged", "").statusCode()).isEqualTo(404);
    String other = "/api/applicants/" + UUID.randomUUID().toString().repeat(3);
    assertThat(anybody("POST", other + "/prove", "").statusCode()).isEqualTo(404);
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsHeard() throws Exception {
    String link = applied("Lamps & Co", "GB123");
    Browser.json(anybody("POST", link + "/prove", ""), 200);
    String one = "/api/applications/" + received().get(0).path("id").asString();

    List<Integer> told;
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> yes =
          executor.submit(
              () -> api.api(admin, "POST", one + "/approve", Map.of("code", "A-1")).statusCode());
      Future<Integer> no =
          executor.submit(
              () -> api.api(admin, "POST", one + "/decline", Map.of("reason", "No")).statusCode());
      told = List.of(yes.get(), no.get());
    }

    assertThat(told).containsExactlyInAnyOrder(200, 409);
    assertThat(staff("GET", "/api/partners", "", 200).path("items"))
        .hasSize(told.getFirst() == 200 ? 1 : 0);
  }

  /** Where the page that the mailed link leads to asks about the application. */
  private String applied(String company, String taxId) {
    Browser.json(anybody("POST", "/api/apply/" + form, entry(company, taxId)), 200);
    String link = new Mailbox(email).await(1).getFirst().link();
    return "/api" + link.substring(link.indexOf("/applicants/"));
  }

  private Map<String, Object> entry(String company, @Nullable String taxId) {
    return Map.of(
        "company",
        company,
        "country",
        "GB",
        "name",
        "Kim",
        "email",
        email,
        "attributes",
        taxId == null ? Map.of() : Map.of("tax_id", taxId, "size", new BigDecimal("10000000.5")));
  }

  private JsonNode received() {
    return staff("GET", "/api/applications?status=received", "", 200).path("items");
  }

  private String stage(String link) {
    return Browser.json(anybody("GET", link, ""), 200).path("stage").asString();
  }

  private HttpResponse<String> anybody(String method, String path, Object body) {
    return api.anybody(method, path, body);
  }

  private JsonNode staff(String method, String path, Object body, int status) {
    return Browser.json(api.api(admin, method, path, body), status);
  }

  private String access(String of) {
    return people.tokens(of, "openid api").path("access_token").asString();
  }
}
