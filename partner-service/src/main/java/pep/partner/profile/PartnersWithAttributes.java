package pep.partner.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeChange;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeUse;
import pep.partner.attribute.Touched;
import pep.platform.tenancy.Tenant;

/** Partners whose value of an attribute is touched, or missed; those that have ended are not. */
@Component
class PartnersWithAttributes implements AttributeUse {

  private final Partners partners;

  PartnersWithAttributes(Partners partners) {
    this.partners = partners;
  }

  @Override
  public List<Touched> touchedBy(Tenant tenant, AttributeChange change) {
    Map<Touched.Why, List<Touched.Named>> found = new EnumMap<>(Touched.Why.class);
    partners.forEach(
        tenant,
        partner -> {
          Touched.Why why =
              partner.status() == PartnerStatus.ENDED
                  ? null
                  : why(change.after(), partner.profile().attributes().get(change.code()));
          if (why != null) {
            found
                .computeIfAbsent(why, first -> new ArrayList<>())
                .add(new Touched.Named(partner.id(), partner.code()));
          }
        });
    List<Touched> touched = new ArrayList<>();
    found.forEach(
        (why, some) -> touched.addAll(Touched.of(Touched.What.PARTNERS, why, some)));
    return touched;
  }

  private static Touched.@Nullable Why why(
      @Nullable AttributeDefinition then, @Nullable Object value) {
    if (!AttributeDefinition.given(value)) {
      return then != null && then.demanded() ? Touched.Why.VALUE_MISSING : null;
    }
    if (then == null) {
      return Touched.Why.VALUE_KEPT;
    }
    return value != null && then.takes(value) ? null : Touched.Why.VALUE_NOT_ALLOWED;
  }
}
