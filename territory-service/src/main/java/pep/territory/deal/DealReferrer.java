package pep.territory.deal;

/** The partner that brought a deal that another one sells. */
public record DealReferrer(String partnerId, String partnerCode) {}
