package pep.partner.application;

import java.util.List;
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
}
