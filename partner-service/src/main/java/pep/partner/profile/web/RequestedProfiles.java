package pep.partner.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.profile.PartnerHierarchy;
import pep.partner.profile.Partners;
import pep.partner.profile.Profile;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Profiles as requests give them, held to the vendor's attributes and its other partners. */
@Component
class RequestedProfiles {

  private final PartnerHierarchy hierarchy;
  private final Partners partners;
  private final AttributeSchemas attributes;

  RequestedProfiles(PartnerHierarchy hierarchy, Partners partners, AttributeSchemas attributes) {
    this.hierarchy = hierarchy;
    this.partners = partners;
    this.attributes = attributes;
  }

  /**
   * @param id the partner that would have the profile; null for a new one
   * @param path what stands before the names of its fields in the request
   * @throws InvalidInput naming every field that is wrong
   */
  void check(Tenant tenant, @Nullable String id, PartnerRequest profile, String path) {
    List<FieldError> errors = new ArrayList<>();
    try {
      hierarchy.checkParent(tenant, id, profile.parentId());
    } catch (InvalidInput parent) {
      errors.addAll(parent.errors());
    }
    try {
      profile.attributes(attributes.of(tenant), held(tenant, id));
    } catch (InvalidInput wrong) {
      errors.addAll(wrong.errors());
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(
          errors.stream().map(e -> new FieldError(path + e.field(), e.code(), e.cure())).toList());
    }
  }

  /**
   * The profile that a request gives.
   *
   * @param id the partner that would have it; null for a new one
   * @throws InvalidInput naming every attribute that is wrong
   */
  Profile of(Tenant tenant, @Nullable String id, PartnerRequest request) {
    return request.profile(attributes.of(tenant), held(tenant, id));
  }

  /** The codes of the attributes that a reader may not see. */
  SortedSet<String> keptFrom(Reach reader) {
    return attributes.keptFrom(reader);
  }

  /** The attributes that a partner has; null for one that is not there. */
  private @Nullable Map<String, Object> held(Tenant tenant, @Nullable String id) {
    return id == null
        ? null
        : partners.find(tenant, id).map(partner -> partner.profile().attributes()).orElse(null);
  }
}
