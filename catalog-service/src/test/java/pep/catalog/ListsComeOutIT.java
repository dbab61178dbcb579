package pep.catalog;

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
    return Exports.derivedFrom(api, "ven_exports");
  }
}
