package pep.partner;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import pep.platform.test.requests.BadRequests;

@ServiceTest
class RefusedRequestsIT {

  @Autowired private Api api;

  @TestFactory
  Stream<DynamicTest> refusesWhatTheDocumentDoesNotTake() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", "refused@example.org", "name", "Ada"));
    String vendorId = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    return BadRequests.derivedFrom(api, vendorId);
  }
}
