package pep.partner.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeSchema;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.vendor.Vendor;
import pep.partner.vendor.Vendors;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;

/** Published forms, and what may be entered into them. */
@Service
public class PublicForms {

  private final ApplicationForms forms;
  private final AttributeSchemas schemas;
  private final Vendors vendors;

  PublicForms(ApplicationForms forms, AttributeSchemas schemas, Vendors vendors) {
    this.forms = forms;
    this.schemas = schemas;
    this.vendors = vendors;
  }

  /**
   * @throws NotFound if no such form takes applications
   */
  public PublicForm get(String id) {
    ApplicationForm form = forms.published(id);
    Map<String, AttributeDefinition> attributes = new HashMap<>();
    AttributeSchema schema = schemas.of(form.tenant());
    for (AttributeDefinition each : schema.definitions()) {
      attributes.put(AskedField.ATTRIBUTES + each.code(), each);
    }
    Vendor vendor = vendors.get(form.tenant());
    return new PublicForm(
        vendor.name(),
        vendor.brand().colour(),
        vendor.logo(),
        form.definition().title(),
        form.definition().partnerType(),
        form.definition().asked(schema.keptFromPartners()).stream()
            .map(asked -> question(asked, attributes.get(asked.field())))
            .toList());
  }

  private static PublicForm.Question question(
      AskedField asked, @Nullable AttributeDefinition attribute) {
    return attribute == null
        ? new PublicForm.Question(asked.field(), asked.required(), null, null, null)
        : new PublicForm.Question(
            asked.field(),
            asked.required() || attribute.demanded(),
            attribute.name(),
            attribute.type(),
            attribute.codes().isEmpty() ? null : attribute.codes());
  }

  /**
   * @throws InvalidInput naming everything that is required and missing, that is not asked, or that
   *     does not fit
   * @throws NotFound if no such form takes applications
   */
  public void check(String id, Entry entry) {
    ApplicationForm form = forms.published(id);
    List<FieldError> errors = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    AttributeSchema schema = schemas.of(form.tenant());
    for (AskedField each : form.definition().asked(schema.keptFromPartners())) {
      asked.add(each.field());
      if ((each.required() || demanded(schema, each)) && entry.of(each) == null) {
        errors.add(
            new FieldError(each.field(), "asked-by-form", "Answer it: the form requires it."));
      }
    }
    for (String field : entered(entry)) {
      if (!asked.contains(field)) {
        errors.add(new FieldError(field, "not-asked", "Leave it out: the form does not ask it."));
      }
    }
    try {
      schema.asPartnersKnowIt().read(entry.attributes());
    } catch (InvalidInput wrong) {
      errors.addAll(wrong.errors());
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static boolean demanded(AttributeSchema schema, AskedField asked) {
    return schema.definitions().stream()
        .anyMatch(
            each -> each.demanded() && asked.field().equals(AskedField.ATTRIBUTES + each.code()));
  }

  private static Set<String> entered(Entry entry) {
    Set<String> fields = new HashSet<>();
    entry.attributes().keySet().forEach(code -> fields.add(AskedField.ATTRIBUTES + code));
    if (!entry.verticals().isEmpty()) {
      fields.add("verticals");
    }
    if (!entry.capabilities().isEmpty()) {
      fields.add("capabilities");
    }
    return fields;
  }
}
