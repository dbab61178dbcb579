package pep.partner.journey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Profile;

/**
 * The steps that lie before partners of a type once they are active.
 *
 * @param country whose partners it is for, by ISO 3166-1; null for those of every country that has
 *     none of its own
 * @param steps none for no journey
 */
public record JourneyTemplate(
    PartnerType partnerType, @Nullable String country, List<StepPlan> steps) {

  public JourneyTemplate {
    steps = List.copyOf(steps);
  }

  /** The one for a partner: its country's own before that of all; none where there is no step. */
  static Optional<JourneyTemplate> of(Collection<JourneyTemplate> all, Profile profile) {
    List<JourneyTemplate> ofType =
        all.stream().filter(each -> each.partnerType == profile.type()).toList();
    return ofType.stream()
        .filter(each -> profile.country().equals(each.country))
        .findFirst()
        .or(() -> ofType.stream().filter(each -> each.country == null).findFirst())
        .filter(each -> !each.steps.isEmpty());
  }

  String key() {
    return key(partnerType, country);
  }

  static String key(PartnerType partnerType, @Nullable String country) {
    return country == null ? partnerType.name() : partnerType.name() + "/" + country;
  }
}
