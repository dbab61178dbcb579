package pep.territory.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

@ServiceTest
class BrandIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.activePartner("A");
  }

  @Test
  void outletsOfABrandKeepTheirDistanceHoweverItIsSpelt() {
    place("ONE", "BX", 29.75).expect(201);
    place("TWO", "Burger Express", 29.76).expect(201);
    assertThat(violations()).isZero();

    Answer brand = define("BX", "Burger Express", "Bürger Xpress").expect(201);
    assertThat(violations()).isEqualTo(1);
    assertThat(staff.get("/api/outlets?code=TWO").text("items/0/brandCode")).isEqualTo("BX");
    place("THREE", "burger-xpress", 29.755).expectProblem(409, "outlet-too-close");
    String texts = staff.get("/api/brand-texts").expect(200).body();
    assertThat(texts).contains("Burger Express").contains("\"brandCode\":\"BX\"");

    String path = "/api/brands/" + brand.text("id");
    staff.put(path, Map.of("name", "Bexx", "spellings", List.of())).expect(200);
    assertThat(violations()).isZero();
    staff.post(path + "/retire", Map.of("reason", "sold")).expect(200);
    staff.put(path, Map.of("name", "Bexx")).expectProblem(409, "brand-retired");
    define("BX", "BX").expect(201);
  }

  @Test
  void aSpellingIsOneBrandsAndSomeText() {
    define("BX", "Burger Express").expect(201);
    define("BURGER", "burger  EXPRESS").expectProblem(409, "already-exists");
    staff
        .post("/api/brands", Map.of("code", "C", "name", "C", "spellings", List.of(" ")))
        .expectFieldError("spellings[0]", "name");
    Api other = new TestVendor(api, events, roster).staff();
    assertThat(other.get("/api/brands").json().path("items")).isEmpty();
    other.post("/api/brands", Map.of("code", "BX", "name", "Burger Express")).expect(201);
  }

  @Test
  void outletsWithoutABrandProtectEachOtherByTheVendorsRule() {
    place("ONE", null, 29.75).expect(201);
    place("TWO", null, 29.76).expectProblem(409, "outlet-too-close");
    rule("nobody", "accept").expect(200);
    Answer two = place("TWO", null, 29.76).expect(201);
    assertThat(violations()).isZero();
    Answer why = staff.get("/api/outlets/" + two.text("id") + "/explain");
    assertThat(why.json().path("replayed").asBoolean()).isTrue();
    assertThat(imported("THREE,Three,A,US,29.755,-95.8,5,mi\n")).isEqualTo(1);
    rule("each_other", "accept").expect(200);
    assertThat(violations()).isEqualTo(3);
  }

  @Test
  void aVendorMayHaveItThatABrandIsKnown() {
    define("BX", "Burger Express").expect(201);
    rule("each_other", "refuse").expect(200);
    place("ONE", "Burgr Express", 29.75).expectFieldError("brand", "unknown-brand");
    place("ONE", "bx", 29.75).expect(201);
    place("TWO", null, 30.75).expect(201);
    rule("sometimes", "refuse").expectFieldError("unbranded", "wrong-format");
  }

  private int imported(String row) {
    String header = "code,name,partner,country,latitude,longitude,radius,radiusUnit\n";
    Answer report = staff.post("/api/outlets/import", "text/csv", header + row).expect(200);
    return report.lines().getLast().at("/summary/outcomes/created").asInt();
  }

  private Answer rule(String unbranded, String unknown) {
    return staff.put("/api/brand-rule", Map.of("unbranded", unbranded, "unknown", unknown));
  }

  private Answer define(String code, String name, String... spellings) {
    return staff.post(
        "/api/brands", Map.of("code", code, "name", name, "spellings", List.of(spellings)));
  }

  private int violations() {
    return staff.get("/api/outlets/violations").json().path("total").asInt();
  }

  private Answer place(String code, @Nullable String brand, double latitude) {
    Map<String, Object> outlet =
        new HashMap<>(
            Map.of(
                "code",
                code,
                "name",
                "Outlet " + code,
                "partner",
                "A",
                "address",
                Map.of("country", "US"),
                "latitude",
                latitude,
                "longitude",
                -95.8,
                "protectedRadius",
                Map.of("value", 5, "unit", "mi")));
    if (brand != null) {
      outlet.put("brand", brand);
    }
    return staff.post("/api/outlets", outlet);
  }
}
