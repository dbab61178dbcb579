package pep.partner.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.identity.secondfactor.SignInPolicies;
import pep.partner.identity.secondfactor.SignInPolicy;
import pep.partner.identity.user.Role;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;

/** What the vendor asks of whoever signs in. */
@RestController
@RequestMapping("/api/sign-in-policy")
class SignInPolicyController {

  private final SignInPolicies policies;

  SignInPolicyController(SignInPolicies policies) {
    this.policies = policies;
  }

  /**
   * @param secondFactorRoles whoever holds one of them shows a code besides the password
   */
  record PolicyRequest(@NotNull @Size(max = 10) Set<Role> secondFactorRoles) {}

  /** Shows what the vendor asks of whoever signs in. */
  @GetMapping
  @Allowed("vendor:read")
  SignInPolicy get(Staff staff) {
    return policies.of(staff.tenant());
  }

  /**
   * Says which roles show a second factor. It counts from the next token on: whoever has none sets
   * one up at the next sign-in.
   */
  @PutMapping
  @Allowed("vendor:write")
  SignInPolicy set(Staff staff, @Valid @RequestBody PolicyRequest request) {
    return policies.set(staff, new SignInPolicy(request.secondFactorRoles()));
  }
}
