package pep.partner.journey.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.journey.JourneyTemplate;
import pep.partner.journey.JourneyTemplates;
import pep.partner.journey.StepPlan;
import pep.partner.profile.PartnerType;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Country;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.OneOf;
import pep.platform.validation.WrongFields;

/** What a vendor has its partners go through, by their types and countries. */
@RestController
@RequestMapping("/api/journey-templates")
class JourneyTemplateController {

  private final JourneyTemplates templates;

  JourneyTemplateController(JourneyTemplates templates) {
    this.templates = templates;
  }

  /**
   * @param country whose partners it is for; all that have none of their own if absent
   * @param steps none for no journey
   */
  record JourneyTemplateRequest(
      @NotNull PartnerType partnerType,
      @Nullable @Country String country,
      @NotNull @Size(max = 30) List<@Valid StepPlan> steps)
      implements CrossChecked {

    @Override
    public void check(WrongFields wrong) {
      if (steps == null) {
        return;
      }
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < steps.size(); i++) {
        String code = steps.get(i).code();
        if (code != null && !seen.add(code)) {
          wrong.add("steps[" + i + "].code", "repeated-code", "Give each step a code of its own.");
        }
      }
    }

    JourneyTemplate template() {
      return new JourneyTemplate(partnerType, country, steps);
    }
  }

  /** Lists the templates. */
  @GetMapping
  @Allowed("partners:read")
  Page<JourneyTemplate> list(Staff staff) {
    return new Page<>(templates.all(staff.tenant()), null);
  }

  /** Says what partners of a type, and of a country, go through that are activated from now on. */
  @PutMapping
  @Allowed("vendor:write")
  JourneyTemplate set(Staff staff, @Valid @RequestBody JourneyTemplateRequest request) {
    return templates.set(staff.tenant(), request.template());
  }

  /** Forgets the template of a country: its partners go through what all of the type do. */
  @DeleteMapping
  @Allowed("vendor:write")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(
      Staff staff,
      @RequestParam
          @OneOf({
            "reseller",
            "distributor",
            "agent",
            "franchisee",
            "msp",
            "integrator",
            "referral"
          })
          String partnerType,
      @RequestParam @Country String country) {
    PartnerType type = PartnerType.valueOf(partnerType.toUpperCase(Locale.ROOT));
    templates.remove(staff.tenant(), type, country);
  }
}
