package pep.performance;

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
    return BadRequests.derivedFrom(api, "ven_refused");
  }
}
