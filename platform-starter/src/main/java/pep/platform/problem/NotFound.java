package pep.platform.problem;

/**
 * What the path names is absent, or somebody else's: the caller cannot tell which. What a field
 * names is {@link InvalidInput#unknown}.
 */
@Problem(
    code = "not-found",
    status = 404,
    title = "Not found",
    cure = "Check the id; what belongs to another vendor or partner is not found either.")
public class NotFound extends RuleBroken {

  private final String noun;

  public NotFound(String noun, String id) {
    super("There is no " + noun + " " + id + ".");
    this.noun = noun;
  }

  String noun() {
    return noun;
  }
}
