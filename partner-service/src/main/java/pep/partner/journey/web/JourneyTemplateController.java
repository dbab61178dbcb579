package pep.partner.journey.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.journey.JourneyTemplate;
import pep.partner.journey.JourneyTemplates;
import pep.partner.journey.StepPlan;
import pep.partner.profile.PartnerType;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;

/** What a vendor has its partners go through, by their types. */
@RestController
@RequestMapping("/api/journey-templates")
class JourneyTemplateController {

  private final JourneyTemplates templates;

  JourneyTemplateController(JourneyTemplates templates) {
    this.templates = templates;
  }

  /**
   * @param steps none for no journey
   */
  record JourneyTemplateRequest(
      @NotNull PartnerType partnerType, @NotNull @Size(max = 30) List<@Valid StepPlan> steps)
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
      return new JourneyTemplate(partnerType, steps);
    }
  }

  /** Lists the templates. */
  @GetMapping
  @Allowed("partners:read")
  Page<JourneyTemplate> list(Staff staff) {
    return new Page<>(templates.all(staff.tenant()), null);
  }

  /** Says what partners of a type go through that are activated from now on. */
  @PutMapping
  @Allowed("vendor:write")
  JourneyTemplate set(Staff staff, @Valid @RequestBody JourneyTemplateRequest request) {
    return templates.set(staff.tenant(), request.template());
  }
}
