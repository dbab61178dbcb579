package pep.partner.profile.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;

/** The partner's own view of itself. */
@RestController
class MyProfileController {

  private final Partners partners;
  private final AttributeSchemas attributes;

  MyProfileController(Partners partners, AttributeSchemas attributes) {
    this.partners = partners;
    this.attributes = attributes;
  }

  /** Shows the calling partner's own profile. */
  @GetMapping("/api/my/profile")
  @Allowed("profile:read")
  Versioned<PartnerResponse> mine(PartnerCaller caller) {
    Partner partner = partners.get(caller.tenant(), caller.partnerId());
    return Versioned.of(partner, PartnerResponse.of(partner, attributes.keptFrom(caller)));
  }
}
