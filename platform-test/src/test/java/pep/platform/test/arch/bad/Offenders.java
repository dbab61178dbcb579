package pep.platform.test.arch.bad;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import pep.platform.bulk.Rows;
import pep.platform.listing.Page;
import pep.platform.outbox.OutboxRelay;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

final class Offenders {

  private Offenders() {}

  static class QueriesWithoutTenant {
    Object all(MongoTemplate mongo) {
      return mongo.findAll(Object.class);
    }
  }

  static class OwnOutbox {
    void tell(OutboxRelay relay) {
      relay.wake("things");
    }
  }

  static class TakesAPageApart {
    Object codes(Page<String> page) {
      return page.items();
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

  record Loose(
      Integer required,
      @Nullable Inner inner,
      @Nullable List<Inner> many,
      @NotNull String text,
      @Nullable Map<String, Integer> counts,
      Thread.@NotNull State besideTheName) {}

  record Inner(@NotNull @Valid Deep deep) {}

  record Deep(LocalDate day) {}

  @RestController
  static class TakesAnything {
    @PostMapping("/loose")
    void take(@RequestBody Loose body) {}

    @PostMapping("/rows")
    void rows(Rows<Deep> rows) {}
  }

  @RestController
  static class ServesAnybody {
    @GetMapping("/bare")
    @Allowed("deals:read")
    String bare(Caller caller) {
      return caller.subject();
    }

    @GetMapping("/nobody")
    @Allowed("catalog:write")
    String nobody() {
      return "";
    }

    @GetMapping("/no-partner")
    @Allowed("catalog:write")
    String noPartnerHoldsIt(PartnerCaller partner) {
      return partner.subject();
    }

    @GetMapping("/no-staff")
    @Allowed("profile:read")
    String noStaffHoldsIt(Staff staff) {
      return staff.subject();
    }

    @GetMapping("/vendor")
    @Allowed("operator")
    String noOperator(Staff staff) {
      return staff.subject();
    }

    @GetMapping("/narrowed")
    @Allowed("deals:read")
    String narrowed(Reach reach) {
      return reach.subject();
    }

    @GetMapping("/operator")
    @Allowed("operator")
    String operator() {
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
