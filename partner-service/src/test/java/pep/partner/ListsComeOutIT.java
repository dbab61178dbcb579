package pep.partner;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import pep.platform.test.requests.Exports;

@ServiceTest
class ListsComeOutIT {

  @Autowired private Api api;

  @TestFactory
  Stream<DynamicTest> everyListComesOutInFull() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", "exports@example.org", "name", "Ada"));
    String vendorId = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    return Exports.derivedFrom(api, vendorId);
  }
}
