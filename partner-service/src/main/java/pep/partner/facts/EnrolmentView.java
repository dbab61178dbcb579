package pep.partner.facts;

/** The part of {@code enrolment.changed.v1} that this service reads. */
public record EnrolmentView(String partnerId, String programCode, String status) {}
