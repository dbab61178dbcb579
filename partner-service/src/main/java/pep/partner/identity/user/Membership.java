package pep.partner.identity.user;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Tenant;

/**
 * What a user is to one vendor, or as an operator to the installation. Each vendor knows the person
 * by the name it gave, and disables its own membership only.
 *
 * @param partnerId the partner the user works for; null for the vendor's own staff
 * @param acceptedAt when the invitation was accepted; null before
 * @param changedBy the subject that last invited, disabled or enabled
 */
public record Membership(
    String vendorId,
    @Nullable String partnerId,
    String name,
    Role role,
    MembershipStatus status,
    @Nullable Instant acceptedAt,
    String changedBy,
    Instant changedAt) {

  public static Membership invited(
      Tenant tenant,
      @Nullable String partnerId,
      String name,
      Role role,
      String changedBy,
      Instant now) {
    return new Membership(
        tenant.vendorId(), partnerId, name, role, MembershipStatus.INVITED, null, changedBy, now);
  }

  public Membership accepted(String by, Instant now) {
    return with(MembershipStatus.ACTIVE, now, by, now);
  }

  public Membership disabled(String by, Instant now) {
    return with(MembershipStatus.DISABLED, acceptedAt, by, now);
  }

  /** Back to where it was: active if the invitation had been accepted. */
  public Membership enabled(String by, Instant now) {
    MembershipStatus before =
        acceptedAt == null ? MembershipStatus.INVITED : MembershipStatus.ACTIVE;
    return with(before, acceptedAt, by, now);
  }

  public Membership named(String newName, String by, Instant now) {
    return new Membership(vendorId, partnerId, newName, role, status, acceptedAt, by, now);
  }

  /** It works for another partner of the vendor from now on. */
  public Membership of(String newPartnerId, String by, Instant now) {
    return new Membership(vendorId, newPartnerId, name, role, status, acceptedAt, by, now);
  }

  public Membership as(Role newRole, String by, Instant now) {
    return new Membership(vendorId, partnerId, name, newRole, status, acceptedAt, by, now);
  }

  /** Whether it lets its user administer the vendor, or the installation, now. */
  public boolean administers() {
    return isActive() && role.administers();
  }

  /** Whether tokens that it gave say what is not so any more. */
  boolean isLessIn(Optional<Membership> after) {
    return isActive() && after.filter(now -> now.isActive() && now.role() == role).isEmpty();
  }

  public boolean isActive() {
    return status == MembershipStatus.ACTIVE;
  }

  private Membership with(
      MembershipStatus newStatus, @Nullable Instant accepted, String by, Instant now) {
    return new Membership(vendorId, partnerId, name, role, newStatus, accepted, by, now);
  }
}
