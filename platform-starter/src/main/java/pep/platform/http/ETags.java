package pep.platform.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import pep.platform.aggregate.Aggregate;
import pep.platform.problem.PreconditionFailed;

/** Versions as entity tags: {@code "7"} is version 7. */
public final class ETags {

  private ETags() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  public static <T> ResponseEntity<T> ok(Aggregate aggregate, T body) {
    return ResponseEntity.ok().header(HttpHeaders.ETAG, of(aggregate.version())).body(body);
  }

  /** 201 with the place of the new resource below the collection's path. */
  public static <T> ResponseEntity<T> created(String collection, Aggregate aggregate, T body) {
    return ResponseEntity.status(201)
        .header(HttpHeaders.LOCATION, collection + "/" + aggregate.id())
        .header(HttpHeaders.ETAG, of(aggregate.version()))
        .body(body);
  }

  /**
   * @param ifMatch the If-Match header; without one the caller accepts whatever version there is
   * @throws PreconditionFailed if the aggregate has moved on
   */
  public static void check(@Nullable String ifMatch, Aggregate aggregate) {
    if (ifMatch == null || "*".equals(ifMatch.strip())) {
      return;
    }
    String given = ifMatch.strip();
    if (!of(aggregate.version()).equals(given.startsWith("W/") ? given.substring(2) : given)) {
      throw new PreconditionFailed(aggregate.version());
    }
  }
}
