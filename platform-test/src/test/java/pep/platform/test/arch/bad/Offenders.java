package pep.platform.test.arch.bad;

import java.time.Instant;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

final class Offenders {

  private Offenders() {}

  static class QueriesWithoutTenant {
    Object all(MongoTemplate mongo) {
      return mongo.findAll(Object.class);
    }
  }

  @RestController
  static class OpenByOmission {
    @GetMapping("/open")
    String open() {
      return "";
    }

    @RequestMapping("/open-too")
    String openToo() {
      return "";
    }
  }

  static class WebInTheDomain {
    String name(WebRequest request) {
      return request.getContextPath();
    }
  }

  static class AsksTheSystem {
    Instant when() {
      return Instant.now();
    }
  }

  static class FloatingMoney {
    double netAmount;
  }

  static class PriceManager {}
}
