package pep.partner.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Service;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Brings people in by a link that works once. */
@Service
public class Invitations {

  static final Duration LIFETIME = Duration.ofDays(7);

  private final Users users;
  private final PartnerDirectory partners;
  private final MongoTemplate mongo;
  private final Clock clock;
  private final String origin;

  Invitations(
      Users users,
      PartnerDirectory partners,
      MongoTemplate mongo,
      Clock clock,
      PlatformSettings settings) {
    this.users = users;
    this.partners = partners;
    this.mongo = mongo;
    this.clock = clock;
    this.origin = settings.origin();
  }

  /** An open invitation and the person it is for. */
  public record Open(String email, String name, boolean known) {}

  /**
   * Invites somebody. Repeated before the link was used, it makes a fresh link for the same user
   * and the old one no longer opens.
   *
   * @param partnerId for the roles of a partner, and for no other
   * @throws AlreadyMember if the user has accepted before
   * @throws NotFound if the vendor has no such partner
   */
  public Invitation invite(
      Tenant tenant,
      String email,
      String name,
      Role role,
      @Nullable String partnerId,
      Cause cause) {
    Invitee invitee = new Invitee(role, partnerId);
    if (partnerId != null && !partners.exists(tenant, partnerId)) {
      throw new NotFound("partner", partnerId);
    }
    Instant now = clock.instant();
    Membership membership =
        Membership.invited(tenant, invitee.partnerId(), name.strip(), role, cause.by(), now);
    User found = users.findOrCreate(new EmailAddress(email));
    User user =
        users.change(found.id(), tenant, cause, current -> invited(current, tenant, membership));
    String secret = Secrets.random();
    Instant expiresAt = now.plus(LIFETIME);
    revoke(tenant, user.id());
    mongo.insert(
        new PendingInvitation(Secrets.hash(secret), tenant.vendorId(), user.id(), expiresAt));
    return new Invitation(user.id(), origin + "/invitations/" + secret, expiresAt);
  }

  private static User invited(User user, Tenant tenant, Membership membership) {
    boolean here = user.at(tenant).filter(m -> m.status() != MembershipStatus.INVITED).isPresent();
    if (here) {
      throw new AlreadyMember();
    }
    return user.with(membership);
  }

  /** Whom a link is for; empty if it was used, replaced or has expired. */
  public Optional<Open> open(String secret) {
    return find(secret)
        .flatMap(
            pending ->
                users
                    .find(pending.userId())
                    .flatMap(
                        user ->
                            user.at(pending.tenant())
                                .filter(m -> m.status() == MembershipStatus.INVITED)
                                .map(m -> new Open(user.email(), m.name(), user.hasPassword()))));
  }

  /**
   * Takes the invitation up.
   *
   * @param passwordHash for somebody without a password; never replaces one
   * @return false if it was used, replaced or has expired meanwhile
   */
  boolean accept(String secret, @Nullable String passwordHash) {
    PendingInvitation pending = find(secret).orElse(null);
    if (pending == null) {
      return false;
    }
    Tenant tenant = pending.tenant();
    boolean[] taken = {false};
    users.change(
        pending.userId(),
        tenant,
        byThemselves(pending.userId()),
        user -> {
          Membership membership = user.at(tenant).orElse(null);
          taken[0] =
              membership != null
                  && membership.status() == MembershipStatus.INVITED
                  && (user.hasPassword() || passwordHash != null);
          if (membership == null || !taken[0]) {
            return user;
          }
          User member = user.with(membership.accepted(user.id(), clock.instant()));
          return user.hasPassword() || passwordHash == null
              ? member
              : member.withPassword(passwordHash);
        });
    mongo.remove(pending);
    return taken[0];
  }

  private static Cause byThemselves(String userId) {
    String request = MDC.get("requestId");
    String correlation = request == null ? UUID.randomUUID().toString() : request;
    return new Cause(userId, "accepted the invitation", correlation, null, 0, null);
  }

  /** Closes every open link of a user to this vendor. */
  void revoke(Tenant tenant, String userId) {
    mongo.remove(
        query(where("vendorId").is(tenant.vendorId()).and("userId").is(userId)),
        PendingInvitation.class);
  }

  private Optional<PendingInvitation> find(String secret) {
    return Optional.ofNullable(mongo.findById(Secrets.hash(secret), PendingInvitation.class))
        .filter(pending -> clock.instant().isBefore(pending.expiresAt()));
  }
}
