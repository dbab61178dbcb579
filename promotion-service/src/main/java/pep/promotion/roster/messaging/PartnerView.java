package pep.promotion.roster.messaging;

/** What is read of a partner. */
public record PartnerView(String code, String status) {}
