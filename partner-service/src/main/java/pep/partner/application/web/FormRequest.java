package pep.partner.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import pep.partner.application.AskedField;
import pep.partner.application.FormDefinition;
import pep.partner.profile.PartnerType;
import pep.platform.validation.Name;

/**
 * @param partnerType of whoever applies by it
 * @param asks what is asked beside the company, its country and who applies
 * @param decisionDays within how many days an application is to be decided on
 */
record FormRequest(
    @NotNull @Name String title,
    @NotNull PartnerType partnerType,
    @NotNull @Size(max = 50) List<@Valid AskedField> asks,
    @NotNull @Min(1) @Max(90) Integer decisionDays) {

  FormDefinition definition() {
    return new FormDefinition(title, partnerType, asks, decisionDays);
  }
}
