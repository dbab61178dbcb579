package pep.platform.http;

import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.problem.PreconditionFailed;

/** Versions as entity tags: {@code "7"} is version 7. */
public final class ETags {

  private ETags() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * @param ifMatch the If-Match header; without one the caller accepts whatever version there is
   * @throws PreconditionFailed if the aggregate has moved on
   */
  public static void check(@Nullable String ifMatch, Aggregate aggregate) {
    check(ifMatch, aggregate.version());
  }

  /**
   * The same of what is no aggregate.
   *
   * @throws PreconditionFailed if it has moved on from the version
   */
  public static void check(@Nullable String ifMatch, long version) {
    check(ifMatch, version, null);
  }

  /**
   * The same, telling who was too late what there is.
   *
   * @param now what it is at the version; null where there is nothing
   * @throws PreconditionFailed if it has moved on from the version
   */
  public static void check(@Nullable String ifMatch, long version, @Nullable Object now) {
    if (ifMatch == null || "*".equals(ifMatch.strip())) {
      return;
    }
    String given = ifMatch.strip();
    if (!of(version).equals(given.startsWith("W/") ? given.substring(2) : given)) {
      throw new PreconditionFailed(version, now);
    }
  }
}
