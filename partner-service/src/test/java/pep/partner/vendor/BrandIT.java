package pep.partner.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;

@ServiceTest
class BrandIT {

  private static final String COLOUR = "/api/vendors/current/colour";
  private static final String LOGO = "/api/vendors/current/logo";

  @Autowired Api api;
  private String vendorId;
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Northwind",
                    "currency", "GBP",
                    "timeZone", "Europe/London",
                    "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    staff = api.vendor(vendorId, "vendor:read", "vendor:write");
  }

  @Test
  void aVendorHasAColourUntilItIsTakenAway() {
    assertThat(staff.get("/api/vendors/current").expect(200).json().has("colour")).isFalse();

    staff.put(COLOUR, Map.of("colour", "#1A73e8")).expect(200);
    assertThat(staff.get("/api/vendors/current").text("colour")).isEqualTo("#1a73e8");

    staff.delete(COLOUR).expect(200);
    assertThat(staff.get("/api/vendors/current").json().has("colour")).isFalse();
    staff.put(COLOUR, Map.of("colour", "blue")).expectFieldError("colour", "pattern");
  }

  @Test
  void itsLogoIsShownToEverybodyWhoHasItsAddress() {
    Answer changed = staff.put(LOGO, Map.of("image", Pictures.of("jpeg", 40, 20))).expect(200);
    String address = changed.text("logo");

    Answer shown = api.get(address).expect(200);
    assertThat(shown.header("Content-Type")).isEqualTo("image/png");
    assertThat(shown.header("Cache-Control")).contains("immutable", "public");
    assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");

    assertThat(staff.delete(LOGO).expect(200).json().has("logo")).isFalse();
    api.get(address).expect(200);
    api.get(address.substring(0, address.length() - 1)).expectProblem(404, "not-found");
  }

  @Test
  void thePartnersOfAVendorSeeItAndDoNotChangeIt() {
    staff.put(COLOUR, Map.of("colour", "#00ff00")).expect(200);
    Api partner = api.partner(vendorId, "par_1", "profile:read", "vendor:write");

    assertThat(partner.get("/api/vendors/current").text("colour")).isEqualTo("#00ff00");
    partner.put(COLOUR, Map.of("colour", "#ff0000")).expectProblem(403, "forbidden");
  }

  @Test
  void whoeverSawAnOlderVendorIsToldSo() {
    String seen = staff.get("/api/vendors/current").header("ETag");
    staff.put(COLOUR, Map.of("colour", "#00ff00")).expect(200);

    staff
        .with("If-Match", seen)
        .put(LOGO, Map.of("image", Pictures.of("png", 8, 8)))
        .expectProblem(412, "precondition-failed");
  }
}
