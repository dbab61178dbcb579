package pep.partner.ownprofile;

import java.util.SortedSet;
import pep.platform.events.EventType;

@EventType("profile.change.declined.v1")
public record ProfileChangeDeclined(
    String changeId,
    String partnerId,
    String partnerCode,
    SortedSet<String> fields,
    String reason,
    String by) {}
