package pep.partner.agreement;

import pep.platform.events.EventType;

@EventType("agreement.accepted.v1")
public record AgreementAccepted(
    String acceptanceId,
    String agreementId,
    String code,
    int number,
    String partnerId,
    String partnerCode,
    String by) {}
