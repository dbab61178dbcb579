package pep.territory.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
class DistributionIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private Api staff;

  @BeforeEach
  void aVendor() {
    TestVendor vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.activePartner("A");
    vendor.activePartner("B");
  }

  @Test
  void measuresOverDistributionPerSubdivisionAndTerritory() {
    staff
        .post(
            "/api/territories",
            Map.of("code", "TX", "name", "Texas", "area", Map.of("subdivisions", List.of("US-TX"))))
        .expect(201);
    String header = "code,name,partner,country,subdivision,latitude,longitude,radius,radiusUnit\n";
    String rows =
        "A,A,A,US,US-TX,30,-95,5,mi\nB,B,B,US,US-TX,30,-95,5,mi\nC,C,A,US,US-CA,36,-120,5,mi\n";
    staff.post("/api/outlets/import?mode=as_found", "text/csv", header + rows).expect(200);

    Answer overview = staff.get("/api/distribution").expect(200);
    assertThat(overview.text("groups/0/code")).isEqualTo("US-TX");
    assertThat(overview.json().at("/groups/0/index/index").asDouble()).isEqualTo(100.0);
    assertThat(overview.json().at("/groups/1/index/index").asDouble()).isEqualTo(0.0);
    assertThat(overview.json().at("/total/outlets").asInt()).isEqualTo(3);
    Answer texas = staff.get("/api/territories/TX/distribution").expect(200);
    assertThat(texas.json().at("/index/covered").asInt()).isEqualTo(2);
    assertThat(texas.json().path("mostCovered")).hasSize(2);
    assertThat(staff.get("/api/distribution?by=territory").text("groups/0/code")).isEqualTo("TX");
    staff.get("/api/distribution?by=planet").expectFieldError("by", "one-of");
  }
}
