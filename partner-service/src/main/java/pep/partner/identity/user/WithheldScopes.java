package pep.partner.identity.user;

import java.util.Set;
import pep.platform.tenancy.Tenant;

/** What a partner's people and systems do without for a while; another feature knows why. */
public interface WithheldScopes {

  Set<String> of(Tenant tenant, String partnerId);
}
