package pep.partner.identity.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.identity.invitation.Invitations;
import pep.partner.identity.user.EmailAddress;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;

/** Tells whether somebody is who they say, and takes up invitations. */
@Service
public class SignIn {

  private final Users users;
  private final Invitations invitations;
  private final Passwords passwords;
  private final SignInThrottle throttle;
  private final Admission admission;

  SignIn(
      Users users,
      Invitations invitations,
      Passwords passwords,
      SignInThrottle throttle,
      Admission admission) {
    this.users = users;
    this.invitations = invitations;
    this.passwords = passwords;
    this.throttle = throttle;
    this.admission = admission;
  }

  /** How an attempt ended. */
  public sealed interface Outcome {

    record Welcome(User user) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}

    record TooMany(Duration pause) implements Outcome {}

    /** The invitation was used, replaced or has expired. */
    record Gone() implements Outcome {}
  }

  public Outcome signIn(String email, String password, Visitor visitor) {
    Outcome outcome = verify(email, password, visitor);
    if (outcome instanceof Outcome.Welcome welcome && admission.of(welcome.user()).isEmpty()) {
      return new Outcome.Refused(Refusal.DISABLED);
    }
    return outcome;
  }

  /** A person without a password chooses one; one who has a password shows it. */
  public Outcome accept(String secret, String password, Visitor visitor) {
    Invitations.Open open = invitations.open(secret).orElse(null);
    if (open == null) {
      return new Outcome.Gone();
    }
    @Nullable String hash = null;
    if (open.known()) {
      Outcome outcome = verify(open.email(), password, visitor);
      if (!(outcome instanceof Outcome.Welcome)) {
        return outcome;
      }
    } else {
      Refusal objection = Passwords.objection(password, open.email()).orElse(null);
      if (objection != null) {
        return new Outcome.Refused(objection);
      }
      hash = passwords.hash(password);
    }
    boolean accepted = invitations.accept(secret, hash, visitor.language());
    return users
        .find(new EmailAddress(open.email()))
        .filter(user -> accepted)
        .<Outcome>map(Outcome.Welcome::new)
        .orElseGet(Outcome.Gone::new);
  }

  /** Whether the password is the account's; every attempt counts. */
  private Outcome verify(String email, String password, Visitor visitor) {
    EmailAddress account = new EmailAddress(email);
    Duration wait = throttle.attempt(account.key(), visitor);
    if (!wait.isZero()) {
      return new Outcome.TooMany(wait);
    }
    User user = users.find(account).orElse(null);
    if (!passwords.matches(password, user == null ? null : user.passwordHash()) || user == null) {
      return new Outcome.Refused(Refusal.WRONG);
    }
    throttle.succeeded(account.key(), visitor);
    return new Outcome.Welcome(user);
  }
}
