package pep.catalog;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pep.platform.test.requests.Exports;

class ListsComeOutIT extends ToldScene {

  @TestFactory
  Stream<DynamicTest> everyListComesOutInFull() {
    return Exports.derivedFrom(api, "ven_exports");
  }
}
