package pep.partner.ownprofile;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.profile.Onboarding;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.partner.profile.Profile;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/**
 * Decides on what partners ask to change. Of two people who decide at once the first one's decision
 * stands, and the other is told of it.
 */
@Service
public class ProfileReview {

  private final ProfileChanges changes;
  private final Partners partners;
  private final Onboarding onboarding;
  private final AttributeSchemas schemas;
  private final Transactions transactions;

  ProfileReview(
      ProfileChanges changes,
      Partners partners,
      Onboarding onboarding,
      AttributeSchemas schemas,
      Transactions transactions) {
    this.changes = changes;
    this.partners = partners;
    this.onboarding = onboarding;
    this.schemas = schemas;
    this.transactions = transactions;
  }

  /**
   * The profile has the fields that were asked for, with the decision.
   *
   * @throws ProfileChangeDecided if it was declined or withdrawn
   * @throws ProfileChangeNoLongerFits if the vendor's attributes do not allow it any more
   */
  public ProfileChange approve(Staff staff, String id, @Nullable String ifMatch) {
    Cause cause = Cause.of(staff);
    return transactions.call(
        () -> {
          ProfileChange change = changes.get(staff, id);
          ETags.check(ifMatch, change);
          if (change.status() == ProfileChangeStatus.APPROVED) {
            return change;
          }
          change.approve(cause.by());
          Partner partner = partners.get(staff.tenant(), change.partnerId());
          Profile profile = change.on(partner.profile());
          checkAllowed(change, profile.attributes(), partner.profile().attributes());
          onboarding.change(staff.tenant(), partner.id(), null, profile, cause);
          return changes.save(change, cause);
        });
  }

  private void checkAllowed(
      ProfileChange change, Map<String, Object> wanted, Map<String, Object> held) {
    try {
      schemas.of(change.tenant()).read(wanted, held);
    } catch (InvalidInput wrong) {
      throw new ProfileChangeNoLongerFits(change.id(), wrong.errors());
    }
  }

  /**
   * @throws ProfileChangeDecided if it was approved or withdrawn
   */
  public ProfileChange decline(Staff staff, String id, @Nullable String ifMatch, String reason) {
    Cause cause = Cause.of(staff, reason);
    return with(staff, id, ifMatch, cause, change -> change.decline(reason, cause.by()));
  }

  /**
   * The partner takes back what it asked for.
   *
   * @throws ProfileChangeDecided if it was approved or declined
   */
  public ProfileChange withdraw(PartnerCaller caller, String id, @Nullable String ifMatch) {
    return with(caller, id, ifMatch, Cause.of(caller), ProfileChange::withdraw);
  }

  private ProfileChange with(
      Reach reach,
      String id,
      @Nullable String ifMatch,
      Cause cause,
      Consumer<ProfileChange> decision) {
    return transactions.call(
        () -> {
          ProfileChange change = changes.get(reach, id);
          ETags.check(ifMatch, change);
          decision.accept(change);
          return changes.save(change, cause);
        });
  }
}
