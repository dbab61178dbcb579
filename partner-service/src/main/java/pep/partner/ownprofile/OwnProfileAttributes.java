package pep.partner.ownprofile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeChange;
import pep.partner.attribute.AttributeUse;
import pep.partner.attribute.Touched;
import pep.partner.profile.ProfileFields;
import pep.platform.tenancy.Tenant;

/** The profile rule that names an attribute, and what partners ask to change of theirs. */
@Component
class OwnProfileAttributes implements AttributeUse {

  private final ProfileRules rules;
  private final ProfileChanges changes;

  OwnProfileAttributes(ProfileRules rules, ProfileChanges changes) {
    this.rules = rules;
    this.changes = changes;
  }

  @Override
  public List<Touched> touchedBy(Tenant tenant, AttributeChange change) {
    String field = ProfileFields.ATTRIBUTES + change.code();
    List<Touched> touched = new ArrayList<>();
    if (change.removes() && rules.of(tenant).names(field)) {
      touched.addAll(
          Touched.of(
              Touched.What.PROFILE_RULE,
              Touched.Why.NAMES_ATTRIBUTE,
              List.of(new Touched.Named(ProfileRule.KEY, null))));
    }
    touched.addAll(
        Touched.of(
            Touched.What.PROFILE_CHANGES,
            Touched.Why.VALUE_NOT_ALLOWED,
            changes.open(tenant).stream()
                .filter(each -> each.fields().contains(field))
                .filter(
                    each ->
                        isRefused(change, each.wanted().attributes().get(change.code())))
                .map(each -> new Touched.Named(each.id(), each.partnerCode()))
                .toList()));
    return touched;
  }

  private static boolean isRefused(AttributeChange change, @Nullable Object value) {
    return value != null && (change.after() == null || !change.after().takes(value));
  }
}
