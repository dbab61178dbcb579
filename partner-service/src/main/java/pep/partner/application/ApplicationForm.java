package pep.partner.application;

import java.time.Instant;
import java.util.stream.Stream;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** A form by which anybody applies to a vendor, for partnerships of one type. */
public class ApplicationForm extends Aggregate {

  static final AggregateKind<ApplicationForm> KIND =
      AggregateKind.of(ApplicationForm.class, "application form", "application_forms")
          .searchedBy(form -> Stream.of(form.code, form.definition.title()));

  private String code;
  private FormDefinition definition;
  private FormStatus status;

  @SuppressWarnings("NullAway.Init")
  private ApplicationForm() {}

  private ApplicationForm(
      Tenant tenant, String id, String code, FormDefinition definition, Instant now) {
    super(tenant, id, now);
    this.code = code;
    this.definition = definition;
    this.status = FormStatus.DRAFT;
  }

  static ApplicationForm draft(
      Tenant tenant, String id, String code, FormDefinition definition, Instant now) {
    return new ApplicationForm(tenant, id, code, definition, now);
  }

  void define(FormDefinition newDefinition) {
    this.definition = newDefinition;
  }

  void publish() {
    status = FormStatus.PUBLISHED;
  }

  void withdraw() {
    status = FormStatus.WITHDRAWN;
  }

  public String code() {
    return code;
  }

  public FormDefinition definition() {
    return definition;
  }

  public FormStatus status() {
    return status;
  }

  boolean isPublished() {
    return status == FormStatus.PUBLISHED;
  }
}
