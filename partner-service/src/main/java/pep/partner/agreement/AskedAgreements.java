package pep.partner.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.profile.Partner;
import pep.partner.profile.RequiredAgreements;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;

/** What is asked of a partner, and what it accepted of it. */
@Component
class AskedAgreements implements RequiredAgreements {

  private final Agreements agreements;
  private final Acceptances acceptances;
  private final Clock clock;

  AskedAgreements(Agreements agreements, Acceptances acceptances, Clock clock) {
    this.agreements = agreements;
    this.acceptances = acceptances;
    this.clock = clock;
  }

  /** What is in force for a partner at an instant, by codes. */
  List<AskedAgreement> of(Partner partner, Instant now) {
    List<Agreement> inForce =
        InForce.of(agreements.standing(partner.tenant()), partner.profile(), now);
    Map<String, Acceptance> accepted = acceptances.of(partner.tenant(), partner.id(), inForce);
    return inForce.stream().map(each -> new AskedAgreement(each, accepted.get(each.id()))).toList();
  }

  @Override
  public boolean isAllAccepted(Partner partner) {
    return of(partner, clock.instant()).stream().allMatch(AskedAgreement::isAccepted);
  }

  @Override
  public void noteAll(Partner partner, Instant at, Cause cause) {
    of(partner, at).stream()
        .filter(each -> !each.isAccepted())
        .forEach(each -> accept(partner, each.agreement(), null, at, cause));
  }

  /**
   * @param from the network address that it comes from; null for one on paper
   */
  Acceptance accept(
      Partner partner, Agreement agreement, @Nullable String from, Instant now, Cause cause) {
    Creation creation = Acceptances.creation(partner.id(), agreement.id());
    return acceptances.create(
        Acceptance.of(partner, creation.id("acc"), agreement, cause.by(), from, now),
        creation,
        cause);
  }
}
