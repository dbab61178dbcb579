package pep.partner.facts;

/** The part of {@code deal.changed.v1} that this service reads. */
public record DealView(String partnerId) {}
