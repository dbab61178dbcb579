package pep.partner.application;

import java.util.List;
import java.util.Set;
import pep.partner.profile.PartnerType;

/**
 * What a form says and asks.
 *
 * @param decisionDays within how many days of its arrival an application is to be decided on
 */
public record FormDefinition(
    String title, PartnerType partnerType, List<AskedField> asks, int decisionDays) {

  public FormDefinition {
    asks = List.copyOf(asks);
  }

  /** What is asked of an applicant that may not see some attributes. */
  List<AskedField> asked(Set<String> keptAttributes) {
    return asks.stream().filter(each -> !each.namesAnyOf(keptAttributes)).toList();
  }
}
