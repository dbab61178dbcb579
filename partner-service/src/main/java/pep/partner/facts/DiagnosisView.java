package pep.partner.facts;

/** The part of {@code diagnosis.changed.v1} that this service reads. */
public record DiagnosisView(String partnerId, String verdict) {}
