package pep.partner.profile;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.bulk.RowOutcome.Result;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Takes partners over from another system, one row at a time; a repeated row changes nothing. */
@Service
public class PartnerTakeover {

  private final Partners partners;
  private final Onboarding onboarding;

  PartnerTakeover(Partners partners, Onboarding onboarding) {
    this.partners = partners;
    this.onboarding = onboarding;
  }

  /**
   * @param agreedAt used for a new partner only: an existing one goes through its own steps
   */
  public Result take(
      Tenant tenant, String code, Profile profile, @Nullable Instant agreedAt, Cause cause) {
    Optional<Partner> known = partners.findByCode(tenant, code);
    if (known.isEmpty()) {
      return Result.created(onboarding.takeOver(tenant, code, profile, agreedAt, cause).id());
    }
    Partner partner = known.get();
    if (partner.profile().equals(profile)) {
      return Result.unchanged(partner.id());
    }
    partner.change(profile);
    return Result.updated(partners.save(partner, cause).id());
  }
}
