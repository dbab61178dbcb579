package pep.partner.profile;

import java.util.SortedSet;
import pep.platform.events.EventType;

/**
 * @param fields the parts of its profile that are others now, an attribute as {@code
 *     attributes.<code>}
 */
@EventType("partner.profile.changed.v1")
public record PartnerProfileChanged(
    String partnerId, String partnerCode, SortedSet<String> fields) {}
