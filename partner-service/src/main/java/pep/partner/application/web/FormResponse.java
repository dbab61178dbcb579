package pep.partner.application.web;

import java.time.Instant;
import pep.partner.application.ApplicationForm;
import pep.partner.application.FormDefinition;
import pep.partner.application.FormStatus;

/**
 * @param id stands in the form's public address, {@code /api/apply/{id}}
 */
record FormResponse(
    String id,
    String code,
    FormStatus status,
    FormDefinition form,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static FormResponse of(ApplicationForm form) {
    return new FormResponse(
        form.id(),
        form.code(),
        form.status(),
        form.definition(),
        form.createdAt(),
        form.changedAt(),
        form.version());
  }
}
