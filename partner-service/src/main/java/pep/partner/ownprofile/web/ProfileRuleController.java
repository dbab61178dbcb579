package pep.partner.ownprofile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.SortedSet;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.ownprofile.ProfileRule;
import pep.partner.ownprofile.ProfileRules;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.RequestCheck;

/** What partners may change of themselves. */
@RestController
@RequestMapping("/api/profile-rule")
class ProfileRuleController {

  private final ProfileRules rules;
  private final AttributeSchemas attributes;

  ProfileRuleController(ProfileRules rules, AttributeSchemas attributes) {
    this.rules = rules;
    this.attributes = attributes;
  }

  /**
   * @param atOnce fields that a partner changes by itself, such as {@code contacts} or {@code
   *     attributes.shop_size}
   * @param closed fields that are the vendor's alone; all others are changed after approval
   */
  record ProfileRuleRequest(
      @NotNull @Size(max = 200) SortedSet<@Code String> atOnce,
      @NotNull @Size(max = 200) SortedSet<@Code String> closed) {

    ProfileRule rule() {
      return new ProfileRule(atOnce, closed);
    }
  }

  @InitBinder
  void check(WebDataBinder binder, Reach reach) {
    RequestCheck.add(
        binder,
        ProfileRuleRequest.class,
        request -> {
          if (request.atOnce() != null && request.closed() != null) {
            rules.check(reach.tenant(), request.rule());
          }
        });
  }

  /** Shows which fields a partner changes by itself and which it cannot change. */
  @GetMapping
  @Allowed({"vendor:read", "profile:read"})
  ProfileRule get(Reach reach) {
    return rules.of(reach.tenant()).without(attributes.keptFrom(reach));
  }

  /** Says which fields a partner changes by itself and which it cannot change. */
  @PutMapping
  @Allowed("vendor:write")
  ProfileRule set(Staff staff, @Valid @RequestBody ProfileRuleRequest request) {
    return rules.set(staff.tenant(), request.rule());
  }
}
