package pep.partner.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import pep.partner.identity.signin.OpenSessions;
import pep.partner.identity.signin.SignInSession;
import pep.partner.identity.user.ScopesNotHeld;
import pep.partner.identity.user.Users;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;

/** Shows people where they are signed in, and signs them out. */
@Service
public class SessionAdministration {

  private final OpenSessions sessions;
  private final UserAdministration administration;
  private final Users users;
  private final Clock clock;

  SessionAdministration(
      OpenSessions sessions, UserAdministration administration, Users users, Clock clock) {
    this.sessions = sessions;
    this.administration = administration;
    this.users = users;
    this.clock = clock;
  }

  /** The caller's own, the latest first; none of a client. */
  public List<SignInSession> own(Caller caller) {
    return sessions.of(caller.subject());
  }

  /**
   * @throws NotFound if the caller has no such session
   */
  public void end(Caller caller, String id) {
    if (!sessions.end(caller.subject(), id, Cause.of(caller))) {
      throw new NotFound("session", id);
    }
  }

  /**
   * Signs one of the caller's users out everywhere; it may sign in again.
   *
   * @throws NotFound if the caller has no such user
   * @throws ScopesNotHeld if the user's role holds what the caller does not
   */
  public void endAll(Reach caller, String id, Cause cause) {
    administration.requireChangeable(caller, id);
    users.change(id, caller.tenant(), cause, user -> user.signedOut(clock.instant()));
    sessions.endAll(id);
  }
}
