package pep.partner.application;

import java.util.List;
import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeChange;
import pep.partner.attribute.AttributeUse;
import pep.partner.attribute.Touched;
import pep.platform.tenancy.Tenant;

/** Forms that ask for an attribute that is to be removed, or kept from those who apply. */
@Component
class FormsOfAttributes implements AttributeUse {

  private final ApplicationForms forms;

  FormsOfAttributes(ApplicationForms forms) {
    this.forms = forms;
  }

  @Override
  public List<Touched> touchedBy(Tenant tenant, AttributeChange change) {
    if (!change.removes() && !change.keepsFromPartners()) {
      return List.of();
    }
    String field = AskedField.ATTRIBUTES + change.code();
    return Touched.of(
        Touched.What.APPLICATION_FORMS,
        change.removes() ? Touched.Why.NAMES_ATTRIBUTE : Touched.Why.NOT_ASKED_ANY_MORE,
        forms.live(tenant).stream()
            .filter(
                form ->
                    form.definition().asks().stream()
                        .anyMatch(asked -> asked.field().equals(field)))
            .map(form -> new Touched.Named(form.id(), form.code()))
            .toList());
  }
}
