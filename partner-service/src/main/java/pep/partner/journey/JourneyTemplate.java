package pep.partner.journey;

import java.util.List;
import pep.partner.profile.PartnerType;

/** The steps that lie before partners of a type once they are active. */
public record JourneyTemplate(PartnerType partnerType, List<StepPlan> steps) {

  public JourneyTemplate {
    steps = List.copyOf(steps);
  }

  String key() {
    return partnerType.name();
  }
}
