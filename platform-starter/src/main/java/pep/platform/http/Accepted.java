package pep.platform.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import pep.platform.aggregate.Aggregate;

/** 202 with the version: what was asked goes on, and the resource tells how far it is. */
@Answers(
    value = 202,
    headers = {HttpHeaders.ETAG})
public final class Accepted<T> extends ResponseEntity<T> {

  private Accepted(T body, HttpHeaders headers) {
    super(body, headers, HttpStatus.ACCEPTED);
  }

  public static <T> Accepted<T> of(Aggregate aggregate, T body) {
    HttpHeaders headers = new HttpHeaders();
    headers.setETag(ETags.of(aggregate.version()));
    return new Accepted<>(body, headers);
  }
}
