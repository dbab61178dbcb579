package pep.partner.identity.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pep.partner.identity.invitation.Letters;
import pep.partner.identity.signin.Admission;
import pep.partner.identity.signin.Passwords;
import pep.partner.identity.signin.Refusal;
import pep.partner.identity.signin.SignInThrottle;
import pep.partner.identity.signin.Visitor;
import pep.partner.identity.user.EmailAddress;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.partner.mail.Mailing;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.tenancy.Tenant;

/** Lets a person who has forgotten the password choose another, by a link that is mailed. */
@Service
public class PasswordRecovery {

  private final Users users;
  private final Admission admission;
  private final ResetLinks links;
  private final PasswordChange change;
  private final SignInThrottle throttle;
  private final Mailing mailing;
  private final Letters letters;
  private final Clock clock;
  private final String origin;

  PasswordRecovery(
      Users users,
      Admission admission,
      ResetLinks links,
      PasswordChange change,
      SignInThrottle throttle,
      Mailing mailing,
      Letters letters,
      Clock clock,
      PlatformSettings settings) {
    this.users = users;
    this.admission = admission;
    this.links = links;
    this.change = change;
    this.throttle = throttle;
    this.mailing = mailing;
    this.letters = letters;
    this.clock = clock;
    this.origin = settings.origin();
  }

  /**
   * Mails a link, if there is somebody with this address whom a vendor lets in. Who asks is told
   * the same in every case; that one address asks too often is all that shows.
   *
   * @return how long to wait before asking at all; zero if this was heard
   */
  public Duration request(String email, Visitor visitor) {
    Duration wait = throttle.attempt(SignInThrottle.Kind.RESETS_FROM, visitor.address());
    if (wait.isZero()) {
      users
          .find(new EmailAddress(email))
          .filter(User::hasPassword)
          .filter(this::isAskedSeldom)
          .ifPresent(user -> admission.of(user).ifPresent(at -> mail(user, at)));
    }
    return wait;
  }

  /** Nobody fills another's mailbox. */
  private boolean isAskedSeldom(User user) {
    return throttle.attempt(SignInThrottle.Kind.RESETS_OF, user.id()).isZero();
  }

  private void mail(User user, Membership membership) {
    String secret = links.replace(user.id());
    String link = origin + "/password/reset/" + secret;
    mailing.write(
        new Tenant(membership.vendorId()),
        "reset " + secret,
        letters.reset(user, membership, link),
        clock.instant().plus(ResetLinks.LIFETIME));
  }

  /** Whose password a link opens; empty if it was used, replaced, has expired, or is disabled. */
  public Optional<User> open(String secret) {
    return links.find(secret).flatMap(this::admitted);
  }

  /**
   * Sets the password and signs the person out everywhere.
   *
   * @return what is wrong with the password, which leaves the link as it was
   * @throws LinkGone if it does not open any more
   */
  public Optional<Refusal> reset(String secret, String password) {
    User user = open(secret).orElseThrow(LinkGone::new);
    Optional<Refusal> objection = Passwords.objection(password, user.email());
    if (objection.isEmpty()) {
      ResetLink taken = links.take(secret).orElseThrow(LinkGone::new);
      change.set(admitted(taken).orElseThrow(LinkGone::new), password, "forgot the password");
    }
    return objection;
  }

  private Optional<User> admitted(ResetLink link) {
    return users.find(link.userId()).filter(user -> admission.of(user).isPresent());
  }
}
