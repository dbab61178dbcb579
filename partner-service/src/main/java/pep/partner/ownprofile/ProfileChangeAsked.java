package pep.partner.ownprofile;

import java.util.SortedSet;
import pep.platform.events.EventType;

/**
 * @param fields all that the partner asks to change, what it asked before included
 */
@EventType("profile.change.asked.v1")
public record ProfileChangeAsked(
    String changeId, String partnerId, String partnerCode, SortedSet<String> fields, String by) {}
