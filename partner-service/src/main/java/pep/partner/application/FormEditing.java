package pep.partner.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeSchema;
import pep.partner.attribute.AttributeSchemas;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Makes forms, publishes and withdraws them. */
@Service
public class FormEditing {

  private final ApplicationForms forms;
  private final AttributeSchemas schemas;
  private final Clock clock;

  FormEditing(ApplicationForms forms, AttributeSchemas schemas, Clock clock) {
    this.forms = forms;
    this.schemas = schemas;
    this.clock = clock;
  }

  public ApplicationForm draft(
      Tenant tenant, Creation creation, String code, FormDefinition definition, Cause cause) {
    ApplicationForm form =
        ApplicationForm.draft(tenant, creation.id("frm"), code, definition, clock.instant());
    return forms.create(form, creation, cause);
  }

  /** Counts for whoever applies from now on. */
  public ApplicationForm define(
      Tenant tenant, String id, @Nullable String ifMatch, FormDefinition definition, Cause cause) {
    return with(tenant, id, ifMatch, cause, form -> form.define(definition));
  }

  public ApplicationForm publish(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    return with(tenant, id, ifMatch, cause, ApplicationForm::publish);
  }

  public ApplicationForm withdraw(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    return with(tenant, id, ifMatch, cause, ApplicationForm::withdraw);
  }

  /**
   * @throws InvalidInput naming every field that is asked twice, and every one that no profile of
   *     the vendor's has
   */
  public void check(Tenant tenant, List<AskedField> asks) {
    SortedSet<String> known = new TreeSet<>(Set.of("capabilities", "verticals"));
    AttributeSchema schema = schemas.of(tenant);
    SortedSet<String> kept = schema.keptFromPartners();
    for (AttributeDefinition each : schema.asPartnersKnowIt().definitions()) {
      known.add(AskedField.ATTRIBUTES + each.code());
    }
    List<FieldError> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < asks.size(); i++) {
      String field = asks.get(i).field();
      String place = "asks[" + i + "].field";
      if (field != null && asks.get(i).namesAnyOf(kept)) {
        errors.add(
            new FieldError(
                place,
                "not-allowed",
                "Ask for another, or let partners read it: an applicant would see it."));
      } else if (field != null && !known.contains(field)) {
        errors.add(
            new FieldError(
                place, "unknown-profile-field", "Use any of: " + String.join(", ", known) + "."));
      } else if (!seen.add(field)) {
        errors.add(new FieldError(place, "named-twice", "Ask for " + field + " once."));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private ApplicationForm with(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      Cause cause,
      Consumer<ApplicationForm> change) {
    ApplicationForm form = forms.get(tenant, id);
    ETags.check(ifMatch, form);
    change.accept(form);
    return forms.save(form, cause);
  }
}
