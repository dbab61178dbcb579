package pep.partner.identity.secondfactor;

import com.mongodb.client.model.Filters;
import org.springframework.stereotype.Repository;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.platform.problem.InvalidInput;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

/** What each vendor asks of whoever signs in; nothing until it says so. */
@Repository
public class SignInPolicies {

  private final TenantRecords<SignInPolicy> records;
  private final Users users;
  private final SecondFactors factors;
  private final OperatorSettings operators;

  SignInPolicies(
      RecordCollections collections,
      Users users,
      SecondFactors factors,
      OperatorSettings operators) {
    this.users = users;
    this.factors = factors;
    this.operators = operators;
    this.records =
        collections.of(
            RecordKind.of(SignInPolicy.class, "sign_in_policies", policy -> SignInPolicy.KEY));
  }

  public SignInPolicy of(Tenant tenant) {
    return records.find(tenant, SignInPolicy.KEY).orElse(SignInPolicy.NONE);
  }

  /**
   * @throws InvalidInput if it names a role that is no vendor's to ask anything of
   * @throws SecondFactorMissing if it asks the caller's own role for what the caller has not
   */
  public SignInPolicy set(Staff caller, SignInPolicy policy) {
    if (policy.secondFactorRoles().stream().anyMatch(Role::isOfInstallation)) {
      throw InvalidInput.of(
          "secondFactorRoles", "not-allowed", "Name roles of the vendor and of its partners.");
    }
    Tenant tenant = caller.tenant();
    users
        .find(caller.subject())
        .flatMap(user -> user.at(tenant))
        .filter(own -> policy.secondFactorRoles().contains(own.role()))
        .filter(own -> !factors.isOn(caller.subject()))
        .ifPresent(
            own -> {
              throw new SecondFactorMissing();
            });
    if (!records.insert(tenant, policy)) {
      records.writes(tenant).replace(policy, Filters.empty()).send();
    }
    return policy;
  }

  /**
   * Whether a second factor is asked for by one that lets the person in: a vendor, or who runs all.
   */
  public boolean demand(User user) {
    return user.memberships().stream().filter(Membership::isActive).anyMatch(this::demands);
  }

  private boolean demands(Membership at) {
    return at.role().isOfInstallation()
        ? operators.secondFactor()
        : of(new Tenant(at.vendorId())).secondFactorRoles().contains(at.role());
  }
}
