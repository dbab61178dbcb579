package pep.catalog.audience.messaging;

import java.util.List;

/** The part of {@code partner.segments.changed.v1} that this service reads. */
public record KnownMemberships(String partnerId, List<Membership> segments) {

  public record Membership(String code, long ruleVersion) {}
}
