package pep.territory.outlet.waiver;

import java.time.LocalDate;
import java.util.List;
import pep.platform.events.EventType;
import pep.territory.outlet.Neighbour;

/**
 * An outlet is wanted although it stands too close to others; somebody else than who asked decides.
 *
 * @param code the outlet's
 * @param until the first day on which it would be over
 * @param tooClose codes of the outlets that it stands too close to, the nearest first
 */
@EventType("waiver.asked.v1")
public record WaiverAsked(
    String waiverId,
    String code,
    String brand,
    String partnerId,
    String partnerCode,
    LocalDate until,
    List<String> tooClose) {

  static WaiverAsked of(Waiver waiver) {
    return new WaiverAsked(
        waiver.id(),
        waiver.outlet().code(),
        waiver.outlet().brand(),
        waiver.partnerId(),
        waiver.partnerCode(),
        waiver.until(),
        waiver.neighbours().stream().map(Neighbour::code).toList());
  }
}
