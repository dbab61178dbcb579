package pep.partner.identity.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pep.partner.identity.invitation.Letters;
import pep.partner.identity.signin.Admission;
import pep.partner.identity.signin.OpenSessions;
import pep.partner.identity.signin.Passwords;
import pep.partner.identity.signin.Refusal;
import pep.partner.identity.user.ByThemselves;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.partner.mail.Mailing;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.tenancy.Tenant;

/** Puts another password in the place of one, and tells its owner. */
@Service
public class PasswordChange {

  /** How long it is of use to hear that one's password was changed. */
  private static final Duration WORTH_KNOWING = Duration.ofDays(7);

  private final Users users;
  private final Admission admission;
  private final Passwords passwords;
  private final OpenSessions sessions;
  private final Mailing mailing;
  private final Letters letters;
  private final Clock clock;
  private final String origin;

  PasswordChange(
      Users users,
      Admission admission,
      Passwords passwords,
      OpenSessions sessions,
      Mailing mailing,
      Letters letters,
      Clock clock,
      PlatformSettings settings) {
    this.users = users;
    this.admission = admission;
    this.passwords = passwords;
    this.sessions = sessions;
    this.mailing = mailing;
    this.letters = letters;
    this.clock = clock;
    this.origin = settings.origin();
  }

  /**
   * Of a person who has just shown the present one.
   *
   * @return what is wrong with the new one
   */
  public Optional<Refusal> change(User user, String next) {
    Optional<Refusal> objection = Passwords.objection(next, user.email());
    if (objection.isEmpty()) {
      set(user, next, "changed the password");
    }
    return objection;
  }

  /** The password first: whoever signs in with the old one afterwards is not let in. */
  void set(User user, String password, String why) {
    Membership membership = admission.of(user).orElseThrow(LinkGone::new);
    Tenant tenant = new Tenant(membership.vendorId());
    String hash = passwords.hash(password);
    User changed =
        users.change(
            user.id(),
            tenant,
            ByThemselves.because(user.id(), why),
            current -> current.withPassword(hash).signedOut(clock.instant()));
    sessions.endAll(user.id());
    mailing.write(
        tenant,
        "password " + user.id() + "/" + changed.version(),
        letters.changed(user, membership, origin + "/password/forgotten"),
        clock.instant().plus(WORTH_KNOWING));
  }
}
