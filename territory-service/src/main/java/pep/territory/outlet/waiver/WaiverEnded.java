package pep.territory.outlet.waiver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A waiver is over, and its outlet stands too close to others.
 *
 * @param outletId of the outlet that stood under it
 * @param code the outlet's
 * @param tooClose codes of the outlets that it stands too close to, the nearest first; none if they
 *     or itself are gone
 */
@EventType("waiver.ended.v1")
public record WaiverEnded(
    String waiverId,
    @Nullable String outletId,
    String code,
    String brand,
    String partnerId,
    String partnerCode,
    List<String> tooClose) {

  static WaiverEnded of(Waiver waiver, List<String> tooClose) {
    return new WaiverEnded(
        waiver.id(),
        waiver.outletId(),
        waiver.outlet().code(),
        waiver.outlet().brand(),
        waiver.partnerId(),
        waiver.partnerCode(),
        tooClose);
  }
}
