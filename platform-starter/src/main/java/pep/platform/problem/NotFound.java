package pep.platform.problem;

/** Absent, or somebody else's: the caller cannot tell which. */
@Problem(
    code = "not-found",
    status = 404,
    title = "Not found",
    cure = "Check the id; what belongs to another vendor or partner is not found either.")
public class NotFound extends RuleBroken {

  public NotFound(String noun, String id) {
    super("There is no " + noun + " " + id + ".");
  }
}
