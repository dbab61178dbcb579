package pep.platform.problem;

@Problem(
    code = "precondition-failed",
    status = 412,
    title = "The version is not the one in If-Match",
    cure = "Read it again and repeat the change with the new ETag.")
public class PreconditionFailed extends RuleBroken {

  public PreconditionFailed(long present) {
    super("The present version is " + present + ".");
  }
}
