package pep.platform.problem;

/** Another service, the database or the issuer's keys cannot be reached: never "absent". */
@Problem(
    code = "unavailable",
    status = 503,
    title = "A part is not available now",
    cure = "Try again after the seconds that Retry-After names.")
public class PeerUnavailable extends RuleBroken {

  public PeerUnavailable(String detail) {
    super(detail);
  }
}
