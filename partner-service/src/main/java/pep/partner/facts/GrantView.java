package pep.partner.facts;

/** The part of {@code grant.changed.v1} that this service reads. */
public record GrantView(String partnerId, String territoryCode, String status) {}
