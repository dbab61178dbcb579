package pep.sample.thing.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.http.Created;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.sample.thing.Thing;

/** Every form that a value may have on the wire. */
@RestController
@RequestMapping("/api/forms")
class FormsController {

  record Line(int quantity) {}

  record Forms(
      @Nullable BigDecimal share,
      @Nullable LocalDate day,
      @Nullable YearMonth month,
      @Nullable Money price,
      @Nullable Line line,
      @Nullable List<Line> lines,
      @Nullable Map<String, String> names,
      @Nullable Boolean open) {}

  private final AggregateStore<Thing> things;
  private final Clock clock;

  FormsController(AggregateStore<Thing> things, Clock clock) {
    this.things = things;
    this.clock = clock;
  }

  @PostMapping
  @Allowed("things:write")
  Forms echo(@RequestBody Forms forms) {
    return forms;
  }

  /** Anything that is JSON; what the key made first is kept. */
  @PostMapping("/kept")
  @Allowed("things:write")
  Created<Map<String, String>> keep(
      Staff staff, Creation creation, @RequestBody Map<String, Object> any) {
    String name = String.valueOf(any.get("name"));
    Thing thing =
        things.create(
            new Thing(staff.tenant(), creation.id("thg"), name, clock.instant()),
            creation,
            Cause.of(staff));
    return Created.of("/api/things", thing, Map.of("id", thing.id()));
  }

  @GetMapping
  @Allowed("things:read")
  List<String> read(
      @RequestParam(required = false) @Nullable LocalDate day,
      @RequestParam(required = false) @Nullable BigDecimal share,
      @RequestParam(required = false) @Nullable Integer count,
      @RequestHeader("X-Needed") String needed) {
    return List.of(needed);
  }
}
