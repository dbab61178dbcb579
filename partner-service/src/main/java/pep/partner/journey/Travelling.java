package pep.partner.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerStatus;
import pep.partner.profile.Partners;
import pep.partner.vendor.Vendors;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Begins journeys and takes them on, step by step. */
@Service
public class Travelling {

  static final String CLOCK = "journey-step-overdue";

  private final Journeys journeys;
  private final JourneyTemplates templates;
  private final Partners partners;
  private final Vendors vendors;
  private final Clock clock;

  Travelling(
      Journeys journeys,
      JourneyTemplates templates,
      Partners partners,
      Vendors vendors,
      Clock clock) {
    this.journeys = journeys;
    this.templates = templates;
    this.partners = partners;
    this.vendors = vendors;
    this.clock = clock;
  }

  /**
   * Those of the partners begin for whose type and country there is a template, and that have not
   * before; one that has ended meanwhile begins no more.
   */
  public void begin(Tenant tenant, Collection<String> partnerIds, Cause cause) {
    List<JourneyTemplate> all = templates.all(tenant);
    if (all.stream().allMatch(each -> each.steps().isEmpty())) {
      return;
    }
    Set<String> before = journeys.begun(tenant, partnerIds);
    List<Journey> begun = new ArrayList<>();
    for (Partner partner : partners.withIds(tenant, partnerIds)) {
      if (partner.status() != PartnerStatus.ENDED && !before.contains(partner.id())) {
        JourneyTemplate.of(all, partner.profile())
            .ifPresent(template -> begun.add(begun(partner, template, cause)));
      }
    }
    journeys.createAll(begun, cause);
  }

  private Journey begun(Partner partner, JourneyTemplate template, Cause cause) {
    Instant now = clock.instant();
    Journey journey =
        Journey.begin(
            partner.tenant(),
            Journeys.creation(partner.id()).id("jrn"),
            partner.id(),
            partner.code(),
            template,
            vendors.get(partner.tenant()).timeZone(),
            now);
    if (partner.onboarding().agreementAcceptedAt() != null) {
      journey.happened(StepFact.AGREEMENT_ACCEPTED, cause.by(), now);
    }
    if (!partner.certifications().isEmpty()) {
      journey.happened(StepFact.CERTIFICATION_AWARDED, cause.by(), now);
    }
    return journey;
  }

  /** Something has happened that may do steps of the partner's journey. */
  public void happened(Tenant tenant, String partnerId, StepFact fact, Cause cause) {
    journeys
        .of(tenant, partnerId)
        .ifPresent(
            journey -> {
              journey.happened(fact, cause.by(), clock.instant());
              journeys.save(journey, cause);
            });
  }

  public void end(Tenant tenant, String partnerId, Cause cause) {
    journeys
        .of(tenant, partnerId)
        .ifPresent(
            journey -> {
              journey.end();
              journeys.save(journey, cause);
            });
  }

  /**
   * Somebody says that a step is done; a repeat changes nothing.
   *
   * @throws NotYourStep if a partner says it of the vendor's, or of one that a fact does
   */
  public Journey done(Reach reach, String id, @Nullable String ifMatch, String code) {
    Cause cause = Cause.of(reach);
    Journey journey = journeys.get(reach, id);
    ETags.check(ifMatch, journey);
    JourneyStep step = journey.step(code);
    boolean isOwn = step.owner() == StepOwner.PARTNER && step.doneBy() == null;
    if (reach instanceof PartnerCaller && !isOwn) {
      throw new NotYourStep(step);
    }
    journey.done(code, cause.by(), clock.instant());
    return journeys.save(journey, cause);
  }

  void tellOverdue(Tenant tenant, String id) {
    Journey journey = journeys.get(tenant, id);
    journey.tellOverdue(clock.instant());
    journeys.save(journey, Cause.ofClock(CLOCK));
  }
}
