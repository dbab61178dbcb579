package pep.sample.thing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.http.Created;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.sample.thing.Thing;

@RestController
@RequestMapping("/api/things")
class ThingController {

  record ThingRequest(@NotBlank String name) {}

  record ThingResponse(String id, String name) {}

  private final AggregateStore<Thing> things;
  private final Clock clock;

  ThingController(AggregateStore<Thing> things, Clock clock) {
    this.things = things;
    this.clock = clock;
  }

  @PostMapping
  @Allowed("things:write")
  Created<ThingResponse> create(
      Staff staff, Creation creation, @Valid @RequestBody ThingRequest request) {
    Thing thing =
        things.create(
            new Thing(staff.tenant(), creation.id("thg"), request.name(), clock.instant()),
            creation,
            Cause.of(staff));
    return Created.of("/api/things", thing, new ThingResponse(thing.id(), request.name()));
  }
}
