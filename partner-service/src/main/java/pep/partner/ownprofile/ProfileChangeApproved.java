package pep.partner.ownprofile;

import java.util.SortedSet;
import pep.platform.events.EventType;

@EventType("profile.change.approved.v1")
public record ProfileChangeApproved(
    String changeId, String partnerId, String partnerCode, SortedSet<String> fields, String by) {}
