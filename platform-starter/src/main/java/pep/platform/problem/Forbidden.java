package pep.platform.problem;

@Problem(
    code = "forbidden",
    status = 403,
    title = "Not allowed",
    cure = "Use a token whose scopes allow this.")
public class Forbidden extends RuleBroken {

  public Forbidden(String detail) {
    super(detail);
  }
}
