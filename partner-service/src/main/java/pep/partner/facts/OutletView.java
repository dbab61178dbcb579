package pep.partner.facts;

/** The part of {@code outlet.changed.v1} that this service reads. */
public record OutletView(String partnerId, String status) {}
