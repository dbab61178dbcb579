package pep.promotion.telling;

/**
 * A partner that is offered a promotion.
 *
 * @param id what it is told once by
 */
public record OfferedTo(String id, String partnerId, String partnerCode) {}
