package pep.platform.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import pep.platform.aggregate.Aggregate;

/** 200 with the version to name in {@code If-Match}. */
@Answers(
    value = 200,
    headers = {HttpHeaders.ETAG})
public final class Versioned<T> extends ResponseEntity<T> {

  private Versioned(T body, long version) {
    super(body, headers(version), HttpStatus.OK);
  }

  public static <T> Versioned<T> of(Aggregate aggregate, T body) {
    return of(aggregate.version(), body);
  }

  /**
   * @param version 0 for what was never stored
   */
  public static <T> Versioned<T> of(long version, T body) {
    return new Versioned<>(body, version);
  }

  private static HttpHeaders headers(long version) {
    HttpHeaders headers = new HttpHeaders();
    headers.setETag(ETags.of(version));
    return headers;
  }
}
