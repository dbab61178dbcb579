package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;

/** A partner reads its own segments and why; those of another are not there for it. */
@ServiceTest
class SegmentReachIT {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Autowired Api api;
  private String vendorId;
  private Api staff;
  private String segment;
  private String own;
  private String other;

  @BeforeEach
  void twoPartnersOfOneSegment() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", "ada@example.org", "name", "Ada"));
    vendorId = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    staff =
        api.vendor(vendorId, "partners:read", "partners:write", "segments:read", "segments:write");
    segment =
        staff
            .post("/api/segments", Map.of("code", "ALL", "name", "All", "rule", "true"))
            .expect(201)
            .text("id");
    own = partner("OWN");
    other = partner("OTHER");
    Awaitility.await()
        .atMost(LIMIT)
        .until(() -> staff.get(segmentsOf(other)).text("items/0/code").equals("ALL"));
  }

  @Test
  void aPartnerReadsItsOwnSegmentsAlone() {
    Api partner = api.partner(vendorId, own, "profile:read");

    Awaitility.await()
        .atMost(LIMIT)
        .until(() -> partner.get(segmentsOf(own)).expect(200).text("items/0/code").equals("ALL"));
    partner.get(segmentsOf(own) + "/explain?segmentId=" + segment).expect(200);
    partner.get(segmentsOf(other)).expectProblem(404, "not-found");
    partner
        .get(segmentsOf(other) + "/explain?segmentId=" + segment)
        .expectProblem(404, "not-found");
    partner.get(segmentsOf(own) + "/history").expectProblem(403, "forbidden");
  }

  @Test
  void anotherVendorReadsNoneOfThem() {
    Api elsewhere = api.vendor("ven_elsewhere", "partners:read");

    elsewhere.get(segmentsOf(other)).expectProblem(404, "not-found");
    assertThat(staff.get(segmentsOf(other)).expect(200).text("items/0/code")).isEqualTo("ALL");
  }

  private static String segmentsOf(String partner) {
    return "/api/partners/" + partner + "/segments";
  }

  private String partner(String code) {
    Map<String, Object> profile = Map.of("name", "Ada", "type", "reseller", "country", "GB");
    return staff
        .post("/api/partners", Map.of("code", code, "profile", profile))
        .expect(201)
        .text("id");
  }
}
