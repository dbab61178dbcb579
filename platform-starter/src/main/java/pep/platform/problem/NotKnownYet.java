package pep.platform.problem;

/** What another service tells of has not arrived here yet; it will by itself. */
@Problem(
    code = "not-known-yet",
    status = 503,
    title = "Not known here yet",
    cure = "Try again after the seconds that Retry-After names: it is on its way.")
public class NotKnownYet extends RuleBroken {

  /**
   * @param what a noun, such as "the vendor's settings"
   */
  public NotKnownYet(String what) {
    super("What is to be known of " + what + " has not arrived yet.");
  }
}
