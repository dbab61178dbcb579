package pep.benchmarks.events;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api/consignments")
class ParcelController {

  record ParcelRequest(String note) {}

  private final AggregateStore<Parcel> parcels;
  private final Clock clock;

  ParcelController(AggregateStore<Parcel> parcels, Clock clock) {
    this.parcels = parcels;
    this.clock = clock;
  }

  @PutMapping("/{id}")
  @Allowed("parcels:write")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void put(Staff caller, @PathVariable String id, @RequestBody ParcelRequest request) {
    parcels.create(
        new Parcel(caller.tenant(), id, request.note(), clock.instant()),
        Creation.random(),
        Cause.of(caller));
  }
}
