package pep.partner.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.identity.user.Scopes;
import pep.partner.language.Language;
import pep.partner.profile.Contact;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Profile;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;

/** What the rest of the platform hears of applications. */
@ServiceTest
class ApplicationFactsIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Applications applications;
  @Autowired ApplicationForms forms;

  private Tenant tenant;
  private Api staff;
  private ApplicationForm form;

  @BeforeEach
  void aPublishedForm() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada"));
    tenant = new Tenant(api.operator().post("/api/vendors", vendor).expect(201).text("id"));
    staff = api.vendor(tenant.vendorId(), Scopes.VENDOR.toArray(String[]::new));
    Map<String, Object> asked =
        Map.of("title", "Resell", "partnerType", "reseller", "asks", List.of(), "decisionDays", 10);
    String id =
        staff
            .post("/api/application-forms", Map.of("code", "resell", "form", asked))
            .expect(201)
            .text("id");
    staff.post("/api/application-forms/" + id + "/publish").expect(200);
    form = forms.get(tenant, id);
  }

  @Test
  void oneThatComesInAndIsApproved() {
    Tap tap = events.tap("partner.applied.v1", "application.approved.v1");
    String id = received();
    tap.await("partner.applied.v1", id);
    assertThat(staff.get("/api/applications?q=LÄMPS").text("items/0/id")).isEqualTo(id);
    assertThat(staff.get("/api/applications?q=lanterns").json().path("items")).isEmpty();
    assertThat(staff.get("/api/application-forms?q=Resell").json().path("items")).hasSize(1);

    staff.post("/api/applications/" + id + "/approve", Map.of("code", "A-1")).expect(200);

    assertThat(tap.await("application.approved.v1", id).data().path("partnerId").asString())
        .startsWith("par_");
  }

  @Test
  void oneThatIsDeclined() {
    Tap tap = events.tap("application.declined.v1");
    String id = received();

    staff.post("/api/applications/" + id + "/decline", Map.of("reason", "Too close")).expect(200);

    tap.await("application.declined.v1", id);
  }

  private String received() {
    String id = "apl_" + UUID.randomUUID();
    Profile profile =
        new Profile(
            "Lamps & Co",
            PartnerType.RESELLER,
            "GB",
            null,
            new TreeSet<>(),
            new TreeSet<>(),
            List.of(new Contact("Kim", "kim@lamps.example.org", null, null)),
            Map.of());
    Applicant applicant = new Applicant("Kim", "kim@lamps.example.org", Language.EN);
    applications.create(
        Application.received(id, form, profile, applicant, Instant.now()),
        Creation.random(),
        Cause.ofClock("test"));
    return id;
  }
}
