package pep.partner.profile;

import java.util.List;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.History;
import pep.platform.tenancy.Tenant;

/** Who changed what of a partner, when and why. */
@Service
public class PartnerHistory {

  private static final int LIMIT = 200;

  private final Partners partners;
  private final History history;

  PartnerHistory(Partners partners, History history) {
    this.partners = partners;
    this.history = history;
  }

  /** The latest 200 changes, newest first. */
  public List<History.Entry> of(Tenant tenant, String partnerId) {
    Partner partner = partners.get(tenant, partnerId);
    return history.of(tenant, Partner.KIND, partner.id(), LIMIT);
  }
}
