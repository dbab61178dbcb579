package pep.catalog;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pep.platform.test.requests.BadRequests;

class RefusedRequestsIT extends ToldScene {

  @TestFactory
  Stream<DynamicTest> refusesWhatTheDocumentDoesNotTake() {
    return BadRequests.derivedFrom(api, "ven_refused");
  }
}
