package pep.platform.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

@Problem(
    code = "precondition-failed",
    status = 412,
    title = "The version is not the one in If-Match",
    cure = "Read it again and repeat the change with the new ETag.")
public class PreconditionFailed extends RuleBroken {

  public PreconditionFailed(long present) {
    this(present, null);
  }

  /**
   * @param now what it is at the present version, where it is told
   */
  public PreconditionFailed(long present, @Nullable Object now) {
    super(
        "The present version is " + present + ".", now == null ? Map.of() : Map.of("present", now));
  }
}
