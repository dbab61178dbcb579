package pep.partner.identity.secondfactor;

import java.util.Set;
import pep.partner.identity.user.Role;

/**
 * What a vendor asks of whoever signs in.
 *
 * @param secondFactorRoles those who hold one of them show a second factor
 */
public record SignInPolicy(Set<Role> secondFactorRoles) {

  static final String KEY = "policy";

  static final SignInPolicy NONE = new SignInPolicy(Set.of());

  public SignInPolicy {
    secondFactorRoles = Set.copyOf(secondFactorRoles);
  }
}
