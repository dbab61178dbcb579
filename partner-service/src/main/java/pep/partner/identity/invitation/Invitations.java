package pep.partner.identity.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.encryption.Encryption;
import pep.partner.identity.user.ByThemselves;
import pep.partner.identity.user.EmailAddress;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.MembershipStatus;
import pep.partner.identity.user.PartnerDirectory;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.Secrets;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.partner.language.Language;
import pep.partner.mail.Letter;
import pep.partner.mail.Mailing;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.KeyReused;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Brings people in by a link that works once. */
@Service
public class Invitations {

  static final Duration LIFETIME = Duration.ofDays(7);

  private final Users users;
  private final PartnerDirectory partners;
  private final Encryption encryption;
  private final PendingInvitations pending;
  private final Mailing mailing;
  private final Letters letters;
  private final Clock clock;
  private final String origin;

  Invitations(
      Users users,
      PartnerDirectory partners,
      Encryption encryption,
      PendingInvitations pending,
      Mailing mailing,
      Letters letters,
      Clock clock,
      PlatformSettings settings) {
    this.users = users;
    this.partners = partners;
    this.encryption = encryption;
    this.pending = pending;
    this.mailing = mailing;
    this.letters = letters;
    this.clock = clock;
    this.origin = settings.origin();
  }

  /** An open invitation and the person it is for. */
  public record Open(String email, String name, boolean known) {}

  /**
   * Invites somebody. Asked anew before the link was used, it makes a fresh link for the same user
   * and the old one no longer opens. A repeat of the same creation changes nothing for as long as
   * its link would last: it gives the same user, and the same link while that opens. Its secret is
   * derived from the creation, since only its hash is kept.
   *
   * @throws AlreadyMember if the user has accepted before
   * @throws InvalidInput if the vendor has no such partner
   * @throws KeyReused if the creation's key invited by another request
   */
  public Invited invite(
      Tenant tenant, String email, String name, Invitee invitee, Creation creation, Cause cause) {
    String seed = creation.seed();
    String secret = seed == null ? Secrets.random() : encryption.derive("invitation\n" + seed);
    Optional<PendingInvitation> first = pending.find(secret);
    if (first.isPresent()) {
      creation.requireRepeat(first.get().createdBy(), first.get().userId());
      return invited(first.get(), secret);
    }
    String partnerId = invitee.partnerId();
    if (partnerId != null && !partners.exists(tenant, partnerId)) {
      throw InvalidInput.unknown("partnerId", "partner");
    }
    Instant now = clock.instant();
    Membership membership =
        Membership.invited(tenant, partnerId, name.strip(), invitee.role(), cause.by(), now);
    User found = users.findOrCreate(new EmailAddress(email));
    User user =
        users.change(
            found.id(),
            tenant,
            cause,
            current -> invited(current, tenant, membership).writtenIn(invitee.language()));
    PendingInvitation link =
        new PendingInvitation(
            Secrets.hash(secret),
            tenant.vendorId(),
            user.id(),
            now.plus(LIFETIME),
            creation.fingerprint(),
            null);
    pending.replace(link);
    return invited(link, secret);
  }

  /**
   * Invites a vendor's first administrator. The vendor remembers its creation for longer than the
   * link lasts, so a repeat may find somebody who is in.
   *
   * @return null on a repeat after the link was used, replaced or closed
   */
  public @Nullable Invitation inviteFirst(
      Tenant tenant, String email, String name, Creation creation, Cause cause) {
    if (users.find(new EmailAddress(email)).filter(user -> isIn(user, tenant)).isPresent()) {
      return null;
    }
    Invitee administrator = new Invitee(Role.VENDOR_ADMIN, null);
    return invite(tenant, email, name, administrator, creation, cause).invitation();
  }

  /** Whoever got the link by mail already is not written again. */
  private Invited invited(PendingInvitation link, String secret) {
    if (!link.isOpen()) {
      return new Invited(link.userId(), null);
    }
    Invitation invitation = new Invitation(origin + "/invitations/" + secret, link.expiresAt());
    users
        .find(link.userId())
        .ifPresent(
            user -> user.at(link.tenant()).ifPresent(at -> write(link, user, at, invitation)));
    return new Invited(link.userId(), invitation);
  }

  private void write(PendingInvitation link, User user, Membership at, Invitation invitation) {
    Letter letter = letters.invitation(user, at, invitation);
    mailing.write(link.tenant(), "invitation " + link.id(), letter, link.expiresAt());
  }

  private static boolean isIn(User user, Tenant tenant) {
    return user.at(tenant).filter(m -> m.status() != MembershipStatus.INVITED).isPresent();
  }

  private static User invited(User user, Tenant tenant, Membership membership) {
    if (isIn(user, tenant)) {
      throw new AlreadyMember();
    }
    return user.with(membership);
  }

  /** Whom a link is for; empty if it was used, replaced or has expired. */
  public Optional<Open> open(String secret) {
    return pending
        .findOpen(secret)
        .flatMap(
            link ->
                users
                    .find(link.userId())
                    .flatMap(
                        user ->
                            user.at(link.tenant())
                                .filter(m -> m.status() == MembershipStatus.INVITED)
                                .map(m -> new Open(user.email(), m.name(), user.hasPassword()))));
  }

  /**
   * Takes the invitation up.
   *
   * @param passwordHash for somebody without a password; never replaces one
   * @return false if it was used, replaced or has expired meanwhile
   */
  public boolean accept(String secret, @Nullable String passwordHash, Language language) {
    PendingInvitation link = pending.findOpen(secret).orElse(null);
    if (link == null) {
      return false;
    }
    Tenant tenant = link.tenant();
    boolean[] taken = {false};
    users.change(
        link.userId(),
        tenant,
        ByThemselves.because(link.userId(), "accepted the invitation"),
        user -> {
          Membership membership = user.at(tenant).orElse(null);
          taken[0] =
              membership != null
                  && membership.status() == MembershipStatus.INVITED
                  && (user.hasPassword() || passwordHash != null);
          if (membership == null || !taken[0]) {
            return user;
          }
          User member =
              user.with(membership.accepted(user.id(), clock.instant())).writtenIn(language);
          return user.hasPassword() || passwordHash == null
              ? member
              : member.withPassword(passwordHash);
        });
    pending.close(link);
    return taken[0];
  }

  /** Closes every open link of a user to this vendor. */
  public void revoke(Tenant tenant, String userId) {
    pending.revoke(tenant, userId);
  }
}
