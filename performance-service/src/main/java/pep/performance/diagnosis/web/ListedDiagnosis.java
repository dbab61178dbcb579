package pep.performance.diagnosis.web;

import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.StoredDiagnosis;
import pep.performance.diagnosis.member.Profile;
import pep.performance.roster.RosterPartner;

/**
 * A partner of a list, and what its diagnosis comes to.
 *
 * @param type when it was diagnosed, as the list is filtered
 * @param country when it was diagnosed
 */
record ListedDiagnosis(
    @Nullable String partnerCode,
    @Nullable String name,
    @Nullable String type,
    @Nullable String country,
    DiagnosisResponse diagnosis) {

  static ListedDiagnosis of(StoredDiagnosis stored, @Nullable RosterPartner partner) {
    Profile profile = stored.inputs().partner().profile();
    return new ListedDiagnosis(
        partner == null ? null : partner.code(),
        partner == null ? null : partner.name(),
        profile.type(),
        profile.country(),
        DiagnosisResponse.of(stored));
  }
}
